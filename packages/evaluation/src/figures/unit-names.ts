/**
 * Units as the figures' corpora write them, under one name each: currencies by their ISO 4217 code. The lists are those of
 * the measure published with the corpora, so that figures can be compared.
 */
const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AUD: ["australian dollar"],
    BRL: ["brazilian real"],
    BTC: ["bitcoin"],
    CAD: ["canadian dollar"],
    CHF: ["swiss franc"],
    CNY: ["chinese yuan", "chinese yuan renminbi", "yuan"],
    CRC: ["costa rican colón"],
    DKK: ["danish krone"],
    ESP: ["peseta"],
    EUR: ["euro"],
    FIM: ["finnish markka"],
    GBP: ["pound sterling", "british pound"],
    GEL: ["georgian lari"],
    HKD: ["hong kong dollar"],
    ILS: ["shekel", "israeli shekel"],
    INR: ["rupee", "indian rupee"],
    JPY: ["japanese yen", "yen"],
    KRW: ["south korean won"],
    LAK: ["lao kip"],
    LKR: ["sri lankan rupee"],
    MXN: ["mexican peso"],
    MYR: ["malaysian ringgit"],
    NLG: ["netherlands guilder"],
    NOK: ["norwegian krone"],
    NZD: ["new zealand dollar"],
    RUB: ["russian ruble"],
    SEK: ["swedish krona"],
    SGD: ["singapore dollar"],
    THB: ["thai baht"],
    TRY: ["turkish lira"],
    USD: ["dollar", "united states dollar", "us dollar"],
    ZAR: ["south african rand"],
  }).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

const currencyCodes: ReadonlySet<string> = new Set(currencies.values());

const otherNames: ReadonlyMap<string, string> = new Map([
  ["percentage", "percent"],
  ["year of age", "year"],
  ["age", "year"],
  ["celsius", "degree celsius"],
  ["c", "degree celsius"],
  ["fahrenheit", "degree fahrenheit"],
  ["f", "degree fahrenheit"],
  ["pound-mass", "pound"],
  ["pence", "penny"],
  ["tonne", "metric ton"],
  ["metric tonne", "metric ton"],
  ["mph", "mile per hour"],
]);

const measuringUnits: ReadonlySet<string> = new Set(
  [
    "percent,percentage point,basis point,degree,degree celsius,degree fahrenheit,kelvin,cent,penny,sen",
    "year,decade,century,month,week,day,hour,minute,second,millisecond",
    "mile,foot,inch,yard,metre,kilometre,centimetre,millimetre,micrometre,nanometre,picometre,decimetre,light-year",
    "acre,hectare,square metre,square kilometre,square foot,square mile",
    "cubic foot,cubic metre,litre,millilitre,gallon,barrel,bushel,tablespoon,cup",
    "ounce,pound,ton,metric ton,gigaton,kilogram,gram,milligram,microgram",
    "watt,kilowatt,megawatt,gigawatt,kilowatt-hour,volt,farad,milliampere-hour,decibel,gigapascal",
    "hertz,megahertz,gigahertz,horsepower,brake horsepower,pound-foot,newton-metre",
    "bit,megabit,gigabit,byte,kilobyte,megabyte,gigabyte,terabyte",
  ].flatMap((names) => names.split(",")),
);

const timeUnits: ReadonlySet<string> = new Set(
  "year,month,week,day,hour,minute,second,decade,century".split(","),
);

/** The one name of a unit; none for no unit. */
export function unitName(written: string | undefined): string | undefined {
  if (written === undefined || written === "") return undefined;
  const unit = written.toLowerCase().trim().replaceAll("meter", "metre").replaceAll("liter", "litre");
  const currency = currencies.get(unit);
  if (currency !== undefined) return currency;
  const name = otherNames.get(unit) ?? unit;
  const isCode = currencyCodes.has(name.toUpperCase()) && !measuringUnits.has(name);
  return isCode ? name.toUpperCase() : name;
}

/** Whether a unit, by its one name, measures, and is no noun that is counted ("users"). */
export function isMeasure(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) || measuringUnits.has(unit) || / per |-hour$/.test(unit);
}

/** Whether a unit, by its one name, is one of time. */
export function isTimeUnit(unit: string | undefined): boolean {
  return unit !== undefined && timeUnits.has(unit);
}
