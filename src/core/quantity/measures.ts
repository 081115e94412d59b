/** What a unit is compared as, and its size in the dimension's base unit. */
export type Unit = { readonly unit: string; readonly dimension: string; readonly factor: number };

/**
 * Units by name: `name; dimension; factor; spellings; symbols`. Spellings match in any case and in the plural,
 * symbols exactly. The base of "months" is a month, of "seconds" a second (a calendar does not convert to a clock).
 * A factor "own" makes the unit a dimension of its own: it compares with itself alone.
 */
const TABLE = `
percent;ratio;0.01;per cent,percentage,pct,per-cent;%,％,\\%
percentage point;points;1;percent point,per cent point,%-point,% point,percentage-point,pct point;pp,ppt,ppts,pps,p.p.,%pt
basis point;points;0.01;basis-point;bp,bps
per mille;ratio;0.001;per mill,permille;‰
parts per million;ratio;1e-6;part per million;ppm
parts per billion;ratio;1e-9;part per billion;ppb
day;months;0.03285151116951380;calendar day,business day,working day,trading day;d
week;months;0.22996057818659657;wk;
fortnight;months;0.45992115637319314;;
month;months;1;mo,calendar month;
quarter;months;3;;
year;months;12;yr,calendar year,yrs,yo,y/o;
decade;months;120;;
century;months;1200;centuries;
millennium;months;12000;millennia;
second;seconds;1;sec;s
square second;seconds2;1;;s2,s²,s^2
minute;seconds;60;min;
hour;seconds;3600;hr;h
millisecond;seconds;0.001;msec;ms
microsecond;seconds;1e-6;;µs,μs
nanosecond;seconds;1e-9;;ns
picosecond;seconds;1e-12;;ps
femtosecond;seconds;1e-15;;fs
megayear;months;12e6;;Myr,Ma
gigayear;months;12e9;gigaannum;Gyr,Ga
kiloyear;months;12e3;;kyr,ka
mile;length;1609.344;statute mile;mi
nautical mile;length;1852;;nmi
yard;length;0.9144;;yd,yds
foot;length;0.3048;feet;ft,′,ft.
inch;length;0.0254;inches;″,",in
light year;length;9.4607e15;light-year,lightyear;ly
astronomical unit;length;1.495978707e11;;AU,au
parsec;length;3.0857e16;;pc
kiloparsec;length;3.0857e19;;kpc
megaparsec;length;3.0857e22;;Mpc
ångström;length;1e-10;angstrom,ångstrom;Å
micrometre;length;1e-6;micron;
square metre;area;1;square meter,sq metre,sq meter,sq. metre,sq. meter;m2,m²,m^2,sqm,sq m
square kilometre;area;1e6;square kilometer,sq km,sq. km;km2,km²,km^2
square centimetre;area;1e-4;square centimeter,sq cm;cm2,cm²,cm^2
square millimetre;area;1e-6;square millimeter;mm2,mm²,mm^2
square mile;area;2589988.11;sq mile,sq. mile;mi2,mi²,sq mi
square foot;area;0.09290304;square feet,sq foot,sq feet,sq. feet;sq ft,sq. ft,sqft,ft2,ft²
square inch;area;0.00064516;square inches;sq in,in2,in²
square yard;area;0.83612736;;sq yd
acre;area;4046.8564224;;ac
hectare;area;1e4;;ha
hectolitre;volume;100;hectoliter;hl
cubic metre;volume;1000;cubic meter;m3,m³,m^3,cu m
cubic kilometre;volume;1e12;cubic kilometer;km3,km³,km^3
bcm;volume;1e12;;
cubic centimetre;volume;0.001;cubic centimeter;cm3,cm³,cm^3,cc,ccm
cubic millimetre;volume;1e-6;cubic millimeter;mm3,mm³
cubic foot;volume;28.316846592;cubic feet;cu ft,ft3,ft³
cubic inch;volume;0.016387064;cubic inches;cu in,in3,in³
gallon;volume;3.785411784;;gal
quart;volume;0.946352946;;qt
pint;volume;0.473176473;;
fluid ounce;volume;0.0295735;;fl oz,fl. oz
cup;volume;0.236588;;
tablespoon;volume;0.0147868;;tbsp
teaspoon;volume;0.00492892;;tsp
barrel;volume;158.987294928;barrel of oil;bbl,bbls
microgram;mass;1e-6;;mcg
tonne;mass;1e6;metric ton,metric tonne;t,MT
kilotonne;mass;1e9;kiloton;kt
megatonne;mass;1e12;megaton;Mt
gigatonne;mass;1e15;gigaton;Gt
ton;mass;907184.74;short ton,long ton;
pound;mass;453.59237;;lb,lbs,lb.,lbs.
ounce;mass;28.349523125;;oz,oz.
stone;mass;6350.29318;;st
carat;mass;0.2;;ct
quintal;mass;1e5;;
kilogram;mass;1000;kilo,kilogramme;k.g.,kgs
gram;mass;1;gramme;gm,gms
dalton;mass;1.66053907e-24;;Da
kilodalton;mass;1.66053907e-21;;kDa
megadalton;mass;1.66053907e-18;;MDa
kilometre per hour;speed;0.2777777778;kilometer per hour,kilometres an hour,kilometers an hour,kilometre an hour;km/h,kph,kmh,kmph,km/hr
mile per hour;speed;0.44704;miles per hour,miles an hour,mile an hour;mph,mi/h
metre per second;speed;1;meter per second,metres per second,meters per second;m/s,mps
metre per square second;length per seconds2;1;;m/s2,m/s²,m/s^2
kilometre per square second;length per seconds2;1000;;km/s2,km/s²,km/s^2
kilometre per second;speed;1000;kilometres per second,kilometers per second;km/s
foot per second;speed;0.3048;feet per second;ft/s,fps
knot;speed;0.5144444;;kn,kts
celsius;temperature:C;1;degree celsius,degree centigrade,centigrade,deg celsius,deg. celsius,degree c,deg c,deg. c,celcius,degree celcius;°C,°c,° C,℃,C,ºC,◦C,º C
fahrenheit;temperature:F;1;degree fahrenheit,deg fahrenheit,degree f,deg f,farenheit,degree farenheit;°F,° F,℉,F,ºF,º F
kelvin;temperature:K;1;degree kelvin;K
degree;angle;1;deg;°,º
square degree;solid angle;1;;deg2,deg²,deg^2
radian;angle;57.29577951;;rad
minute of arc;angle;0.01666666667;arcminute,arc minute;arcmin
second of arc;angle;0.00027777778;arcsecond,arc second;arcsec,′′
byte;data;1;;B
megabyte;data;1e6;;mb
gigabyte;data;1e9;;gb
terabyte;data;1e12;;tb
bit;data;0.125;;b
kibibyte;data;1024;;KiB
mebibyte;data;1048576;;MiB
gibibyte;data;1073741824;;GiB
tebibyte;data;1099511627776;;TiB
kilobyte;data;1e3;;kB,KB,Kb
kilobit per second;data rate;125;;kbps,Kbps,kb/s,kbit/s
megabit per second;data rate;125e3;;Mbps,mbps,Mb/s,Mbit/s
gigabit per second;data rate;125e6;;Gbps,gbps,Gb/s,Gbit/s
terabit per second;data rate;125e9;;Tbps,tbps,Tb/s,Tbit/s
solar mass;mass;1.98841e33;;M☉,M⊙
earth mass;mass;5.9722e27;;M⊕
jupiter mass;mass;1.8981e30;;
solar radius;length;6.957e8;solar radii;R☉,R⊙
earth radius;length;6.3781e6;earth radii;R⊕
jupiter radius;length;7.1492e7;jupiter radii;
solar luminosity;power;3.828e26;solar luminosities;L☉,L⊙
horsepower;power;745.69987;brake horsepower;hp,bhp
kilowatt;power;1e3;;KW,kw
watt hour;energy;3600;watt-hour;Wh
kilowatt hour;energy;3.6e6;kilowatt-hour;kWh,KWh,kwh,kW h,kW-h
megawatt hour;energy;3.6e9;megawatt-hour;MWh
gigawatt hour;energy;3.6e12;gigawatt-hour;GWh
terawatt hour;energy;3.6e15;terawatt-hour;TWh
erg;energy;1e-7;;erg
zettajoule;energy;1e21;;ZJ
zettabyte;data;1e21;;ZB
yottabyte;data;1e24;;YB
attosecond;seconds;1e-18;;
calorie;energy;4.184;;cal
kilocalorie;energy;4184;;kcal
british thermal unit;energy;1055.06;;Btu,BTU,btu
million british thermal units;energy;1055.06e6;;MMBtu,mmBtu
therm;energy;105.5e6;;
barrel of oil equivalent;energy;6.118e9;barrels of oil equivalent;boe
pound per square inch;pressure;6894.757;pounds per square inch;psi
millimetre of mercury;pressure;133.322;;mmHg,mm Hg
bar;pressure;1e5;;
millibar;pressure;100;;mbar
atmosphere;pressure;101325;;atm
decibel;level;own;;dB
revolution per minute;rotation;own;revolutions per minute;rpm,RPM
beat per minute;rate;own;beats per minute;bpm
pound-foot;torque;1.3558179483;pound foot,foot pound,foot-pound;lb-ft,lb ft,ft-lb,pound-feet
newton metre;torque;1;newton meter;Nm,N·m
mile per gallon;fuel;own;miles per gallon;mpg,MPG
candela;light;1;;cd
lumen;light;own;;lm
lux;light;own;;lx
molar;concentration;1;;M
millimolar;concentration;0.001;;mM
micromolar;concentration;1e-6;;µM,μM
nanomolar;concentration;1e-9;;nM
times;multiple;1;time,fold,-fold;x,×,X
micrometre;length;1e-6;micrometer;um
microlitre;volume;1e-6;;ul
parts per hundred;ratio;0.01;;phr
weight percent;ratio;own;weight percent,% by weight;wt%,wt.%,wt %,wt. %,% w/w,%wt
mole percent;ratio;own;;mol%,mol %
inverse second;rate;1;;s-1,s−1
turn;angle;360;;
litre;volume;1;liter,ltr;l,ltr
gross;count;own;;
electronvolt;energy;1.602176634e-19;electron volt;
petabyte;data;1e15;;
ohm;resistance;1;;Ω
megatonne per year;mass per months;83333333333.33333;;mtpa,Mtpa
barrel per day;volume per months;4839.609375;barrels per day,barrels a day,barrel a day;bpd,b/d,bbl/d
tonne per day;mass per months;30440000;tonnes per day,tons per day;tpd
twenty-foot equivalent unit;count;own;;TEU,TEUs,teu
`;

/** SI families: name, American spelling, symbol, dimension, size in the dimension's base unit. */
const FAMILIES: readonly (readonly [string, string, string, string, number])[] = [
  ["metre", "meter", "m", "length", 1],
  ["gram", "gramme", "g", "mass", 1],
  ["litre", "liter", "L", "volume", 1],
  ["litre", "liter", "l", "volume", 1],
  ["hertz", "", "Hz", "frequency", 1],
  ["watt", "", "W", "power", 1],
  ["volt", "", "V", "voltage", 1],
  ["ampere", "amp", "A", "current", 1],
  ["joule", "", "J", "energy", 1],
  ["pascal", "", "Pa", "pressure", 1],
  ["newton", "", "N", "force", 1],
  ["byte", "", "B", "data", 1],
  ["bit", "", "b", "data", 0.125],
  ["bit", "", "bit", "data", 0.125],
  ["electronvolt", "electron volt", "eV", "energy", 1.602176634e-19],
  ["tesla", "", "T", "field", 1],
  ["gray", "", "Gy", "dose", 1],
  ["sievert", "", "Sv", "dose equivalent", 1],
  ["farad", "", "F", "capacitance", 1],
  ["ohm", "", "Ω", "resistance", 1],
  ["mole", "", "mol", "amount", 1],
  ["ampere-hour", "amp-hour", "Ah", "charge", 1],
  ["becquerel", "", "Bq", "activity", 1],
  ["tonne", "", "t", "mass", 1e6],
  ["volt-ampere", "", "VA", "apparent power", 1],
  ["kelvin", "", "K", "temperature:K", 1],
  ["watt peak", "", "Wp", "power", 1],
  ["flop per second", "", "FLOPS", "compute", 1],
];

const PREFIXES: readonly (readonly [string, string, number])[] = [
  ["exa", "E", 1e18],
  ["peta", "P", 1e15],
  ["tera", "T", 1e12],
  ["giga", "G", 1e9],
  ["mega", "M", 1e6],
  ["kilo", "k", 1e3],
  ["deci", "d", 0.1],
  ["centi", "c", 0.01],
  ["milli", "m", 1e-3],
  ["micro", "µ", 1e-6],
  ["micro", "μ", 1e-6],
  ["nano", "n", 1e-9],
  ["pico", "p", 1e-12],
  ["femto", "f", 1e-15],
];

/** Prefixed symbols that mean something else in prose or have a row of their own. */
const NOT_PREFIXED = new Set([
  "TV",
  "EV",
  "PV",
  "GV",
  "Em",
  "Pm",
  "Tm",
  "EA",
  "TA",
  "Pt",
  "Et",
  "Tt",
  "dA",
  "dV",
  "cd",
  "pt",
  "ft",
  "Pb",
  "nt",
  "dt",
  "ct",
  "mt",
  "PA",
  "MA",
  "GA",
  "EA",
  "mA h",
  "fA",
]);

const byWord = new Map<string, Unit>();
const bySymbol = new Map<string, Unit>();

const pluralOf = (word: string): string =>
  /(foot)$/.test(word)
    ? word.replace(/foot$/, "feet")
    : /(inch|s|x|ch)$/.test(word)
      ? `${word}es`
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`;

/** A compound's plural is on its first noun too: "miles per hour", "degrees Celsius", "barrels of oil". */
const pluralsOf = (name: string): string[] => {
  const [head, ...rest] = name.split(" ");
  const tail = rest.join(" ");
  return [name, pluralOf(name), ...(tail && head && head !== "million" ? [`${pluralOf(head)} ${tail}`] : [])];
};

const addWord = (word: string, unit: Unit): void => {
  for (const w of pluralsOf(word.toLowerCase())) if (!byWord.has(w)) byWord.set(w, unit);
};
const addSymbol = (symbol: string, unit: Unit): void => {
  if (symbol && !bySymbol.has(symbol)) bySymbol.set(symbol, unit);
};

for (const line of TABLE.trim().split("\n")) {
  const [unit = "", dimension = "", factor, words = "", symbols = ""] = line.split(";");
  const row =
    factor === "own"
      ? { unit, dimension: `${dimension}:${unit}`, factor: 1 }
      : { unit, dimension, factor: Number(factor) };
  for (const word of [unit, ...words.split(",")]) if (word) addWord(word, row);
  for (const symbol of symbols.split(",")) addSymbol(symbol, row);
}
for (const [name, other, symbol, dimension, factor] of FAMILIES) {
  const base = { unit: name, dimension, factor };
  for (const word of [name, other]) if (word) addWord(word, base);
  addSymbol(symbol, base);
  for (const [prefix, letter, size] of PREFIXES) {
    if (dimension === "data" && size < 1e3) continue;
    const row = { unit: prefix + name, dimension, factor: factor * size };
    for (const word of [name, other]) if (word) addWord(prefix + word, row);
    if (!NOT_PREFIXED.has(letter + symbol)) addSymbol(letter + symbol, row);
  }
}

/** "37.4 GtCO2", "120 gCO2e/km": the gas is part of the symbol. */
for (const symbol of ["g", "kg", "t", "kt", "Mt", "Gt"])
  for (const gas of ["CO2", "CO₂", "CO2e", "CO₂e", "CO2eq"]) {
    const unit = bySymbol.get(symbol);
    if (unit) addSymbol(symbol + gas, unit);
  }

/** By word or words in lower case, singular or plural: "kilometres", "percentage points", "degrees celsius". */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = byWord;
/** By symbol, exact case: "km", "Gbps", "%". */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = bySymbol;
