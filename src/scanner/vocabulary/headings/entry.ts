import type { TimeUnit } from "../headingKey";
import type { Role } from "../roles";

/** Headings that one origin (a tool's export, or people's own tables) uses for roles. */
export interface HeadingSet {
  readonly origin: string;
  /**
   * Which of two columns wins when both claim a role: the lower rank, and the choice is shown. Equal ranks are asked about.
   * 1 = says exactly this; 2 = usual; 3 = a stand-in.
   */
  readonly rank?: 1 | 2 | 3;
  /** Only valid beside this heading: the same words mean something else in other exports. */
  readonly beside?: string;
  /** What the tool counts durations in, where the heading does not say. */
  readonly unit?: TimeUnit;
  readonly headings: Partial<Record<Role, readonly string[]>>;
}
