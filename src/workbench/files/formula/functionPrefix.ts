import { formulaTokens } from "../../document/formulaTokens";

/** Functions newer than Excel 2007. Files store them with a prefix; without it they are #NAME? after a recalculation. */
const newer = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
    "CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
    "FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN " +
    "ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY " +
    "RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH " +
    "T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH " +
    "XOR Z.TEST"
  ).split(" "),
);
const worksheetOnly = new Set(["FILTER", "SORT"]);

/** A custom function as files store it; Excel takes any other spelling for a name that it does not know. */
const storedCustom = /^_xldudf_MSP_(?=[A-Z])/i;
const filePrefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;
const customFunction = /^MSP\.(?=[A-Z])/i;

/** A formula as files store it: newer functions and the add-in's own with their prefix. */
export function withFunctionPrefixes(formula: string): string {
  return formulaTokens(formula)
    .map(({ type, value }) => {
      if (type !== "func") return value;
      const name = value.toUpperCase();
      if (customFunction.test(name)) return `_xldudf_${name.replaceAll(".", "_")}`;
      if (worksheetOnly.has(name)) return `_xlfn._xlws.${name}`;
      return newer.has(name) ? `_xlfn.${name}` : value;
    })
    .join("");
}

/** A formula as people write it, from how files store it. */
export function withoutFunctionPrefixes(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formulaTokens(formula)
    .map(({ type, value }) => {
      if (type !== "func" && type !== "range_named") return value;
      return (type === "func" ? value.replace(storedCustom, "MSP.") : value).replace(filePrefixes, "");
    })
    .join("");
}
