import * as z from "zod";
export const A = z.strictObject({ a: z.string().exactOptional() }).readonly();
export type A = z.infer<typeof A>;
