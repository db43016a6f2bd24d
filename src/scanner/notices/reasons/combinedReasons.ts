import { noticeKind } from "../../result/notice";

/** What values rest on that follow from other values. */
export const combinedReasons = {
  combined: noticeKind(
    "combined",
    ({ parts }: { parts: readonly { readonly name: string; readonly where: string }[] }) =>
      `From ${parts.map(({ name, where }) => `${name} (${where})`).join(" and ")}`,
    {
      parts: [
        { name: "client lifetime value", where: "KPIs!N4" },
        { name: "client acquisition cost", where: "KPIs!N3" },
      ],
    },
  ),
  weekdays: noticeKind(
    "weekdays",
    ({ days, period }: { days: number; period: string }) =>
      `${period} has ${days} days from Monday to Friday, public holidays among them`,
    { days: 22, period: "Jun 2026" },
  ),
} as const;
