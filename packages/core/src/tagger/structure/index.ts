export {
  readStructure,
  type Structure,
  type StructureHead,
  structureHeads,
  type WordStructure,
  wordStructure,
} from "./word-structure.js";
