/** The add-in's version, as its package and its manifest state it. */
export const version = "0.1.0";
