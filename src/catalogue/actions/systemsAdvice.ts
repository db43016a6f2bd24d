import { only, type Advice } from "./action";

/** What to do about the KPIs of this area. */
export const systemsAdvice = {
  BREACHRATE: only("Put every client on multi-factor sign-in before buying another tool."),
  DOWNTIME: only("Promise no uptime whose allowance is shorter than one reboot a month."),
  UPTIME: {
    actions: [
      { text: "Replace what failed twice, and watch its power and its line first." },
      {
        text: "Patch by schedule and watch disks, certificates and backups before they fail.",
        lever: { changes: "MTTR", by: "up to 30 % less", source: "itsupport-profit" },
      },
    ],
    watch: "Outages get fewer and longer: what is rare is not rehearsed.",
  },
} as const satisfies Record<string, Advice>;
