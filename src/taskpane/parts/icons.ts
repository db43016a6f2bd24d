// The package's index holds every icon there is; one by one they stay small and quick to build.
export { ArrowCircleDownRegular } from "@fluentui/react-icons/svg/arrow-circle-down";
export { ArrowCircleUpRegular } from "@fluentui/react-icons/svg/arrow-circle-up";
export { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
export { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
export { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
export { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
export { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
export { FireRegular } from "@fluentui/react-icons/svg/fire";
export { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
export { ShieldRegular } from "@fluentui/react-icons/svg/shield";
export { StarFilled, StarRegular } from "@fluentui/react-icons/svg/star";
export { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
export { TrophyRegular } from "@fluentui/react-icons/svg/trophy";
export { WarningRegular } from "@fluentui/react-icons/svg/warning";
