/** The made-up provider of the sample, and whom it serves. */
export const company = "Tidewell IT";

export interface Client {
  readonly name: string;
  readonly users: number;
  /** Months of the sample's year in which it came and after which it left, from 0; left out: before it, and not in it. */
  readonly joins?: number;
  readonly leaves?: number;
}

export const clients: readonly Client[] = [
  { name: "Ashdown Surveyors", users: 26 },
  { name: "Beacon Street Dental", users: 14 },
  { name: "Carrick Joinery", users: 21 },
  { name: "Dovecote Care Homes", users: 52 },
  { name: "Elmhurst Academy", users: 61 },
  { name: "Fairlead Logistics", users: 48 },
  { name: "Greenway Veterinary", users: 17 },
  { name: "Hazelmere Solicitors", users: 33 },
  { name: "Ivybridge Foods", users: 44 },
  { name: "Jessop Accountants", users: 19, leaves: 8 },
  { name: "Kelso Packaging", users: 38, joins: 2 },
  { name: "Lindal Architects", users: 16, joins: 7 },
  { name: "Marlow Estates", users: 23, joins: 9 },
  { name: "Northfield Charity", users: 12, leaves: 4 },
];

/** Name and what an hour costs, wages and all. */
export const technicians = [
  ["Amira Said", 44],
  ["Callum Reid", 36],
  ["Hana Kowalski", 39],
  ["Joel Mensah", 34],
] as const;

/** Hours a technician is paid for on a working day. */
export const hoursPerDay = 7.5;

/** What an hour of a project is billed at. */
export const projectRate = 140;
