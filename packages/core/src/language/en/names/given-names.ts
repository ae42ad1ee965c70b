import { wordList } from "../../index.js";

/**
 * Given names that show whether a person is referred to as "he" or "she". Kept small on purpose: it is a hint
 * for people whom no title or pronoun has shown yet; names borne by both are left out.
 */
export const maleGivenNames: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro alexander alexei alfred ali
  allan amir anatoly andreas andrei andrew andrzej andy angelo anthony antonio antony antti arnold arthur
  barack barry bashar ben benjamin bernard bernie bill bob boris brad bradley brandon brett brian bruce carl
  carlos charles charlie christian christopher chuck colin craig dan daniel daniele dave david dennis derek
  diego dmitri dmitry dominic don donald doug douglas ed eddie edgar eduardo edward edwin emmanuel enrique
  eric erik ernest eugene federico felipe fernando francisco francois frank franz fred frederick gary gavin
  geoff geoffrey george gerald gerhard giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo
  guy hamid hans harold harry hassan heinrich helmut henri henry herbert howard hugo hussein ian ibrahim
  igor isaac ismail ivan jack jacob jacques jaime jake jamal james jared jason javier jeff jeffrey jeremy
  jerome jerry jesse jesus jim jimmy joe joel johann john johnny jon jonathan jorge jose josef joseph joshua
  juan julian justin karl keith ken kenneth kevin khaled khalid klaus kofi kurt kyle larry lars laurent
  lawrence leo leon leonard leonid lloyd louis lucas luigi luis luke mahmoud manuel marc marcel marco marcus
  mario mark martin marvin matt matteo matthew maurice max michael michel miguel mike mikhail mitch mitt
  mohamed mohammad mohammed muhammad mustafa narendra nathan neil nelson nicholas nick nicolas nigel nikolai
  oleg oliver olivier omar osama oscar otto pablo patrick paul paulo pavel pedro pete peter phil philip
  phillip pierre pietro rafael ralph ramon raul ray raymond recep ricardo richard rick rob robert roberto
  rodrigo roger roland ron ronald roy rudolf rudy rupert russell ryan saddam salman salvador samuel scott
  sean sebastian serge sergei sergey sergio seth shimon simon spencer stanley stefan stephen steve steven
  stuart ted terrence theodore thomas tim timothy todd tom tommy tony travis trevor victor viktor vincent
  vladimir volodymyr walter warren wayne werner william willie wolfgang xavier yasser yitzhak yuri yusuf
  zachary
`);

/** The same for "she". */
export const femaleGivenNames: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  abigail agnes aisha alexandra alice alicia alison allison amanda amelia amina amy ana andrea angela anita
  ann anna anne annette barbara beatrice benazir bernadette beth betty brenda bridget camilla carla carly
  carmen carol caroline carolyn catherine charlotte chelsea cheryl christina christine claire clara claudia
  condoleezza cristina cynthia deborah debra denise diana diane dilma donna doris dorothy eileen elaine
  eleanor elena elizabeth ella ellen emily emma erica erin esther eva fatima federica fiona florence frances
  giorgia gloria grace greta hannah heather heidi helen helena hillary ingrid irene isabel ivanka jacqueline
  jane janet janice jean jennifer jenny jessica jill joan joanna joyce judith judy julia julie kamala karen
  kate katharine katherine kathleen kathryn kathy katie kellyanne kristina laura lauren leila linda lisa liz
  loretta lori louise lucia lucy madeleine malala marcia margaret maria marie marina marine martha mary
  maureen megan melania melissa meryl michelle mildred miriam monica nadia nancy naomi natalia natalie
  natasha nicola nicole nikki olga olivia pamela patricia paula penny rachel rebecca rita rosa rosemary ruth
  sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stella
  stephanie sue susan suzanne svetlana sylvia tamara tania teresa theresa tina tulsi ursula valerie vanessa
  vera victoria virginia wendy yulia yvonne zoe
`);
