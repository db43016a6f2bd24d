import { notImplemented } from "./excelError";
import type { Platform } from "./simulatedExcel";

export interface OfficeOptions {
  readonly platform: Platform;
  /** The highest ExcelApi set that isSetSupported owns up to; default "1.17". */
  readonly excelApi?: string;
  readonly darkTheme?: boolean;
}

/** The parts of the global `Office` that an add-in of the shared runtime asks for. */
export interface OfficeGlobal {
  onReady(
    callback?: (info: { host: string; platform: string }) => unknown,
  ): Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly host: string;
    readonly platform: string;
    /** The API of all Office hosts, which is not simulated. */
    readonly document: object;
    readonly partitionKey: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly officeTheme: Readonly<Record<string, string | boolean>>;
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
  };
  readonly actions: { associate(name: string, action: (...args: never[]) => unknown): void };
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly PC: "PC"; readonly OfficeOnline: "OfficeOnline"; readonly Mac: "Mac" };
}

function atMost(version: string | number, limit: string): boolean {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = limit.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

const documentMembers =
  "addHandlerAsync bindings customXmlParts getActiveViewAsync getFileAsync getFilePropertiesAsync getSelectedDataAsync " +
  "goToByIdAsync mode removeHandlerAsync setSelectedDataAsync settings url";

/** `Office.context.document`: its members are refused by name. */
function officeDocument(): object {
  const members = documentMembers.split(" ").map((name): [string, PropertyDescriptor] => {
    const get = (): never => {
      throw notImplemented(`Office.context.document.${name}`);
    };
    return [name, { get, enumerable: false }];
  });
  return Object.defineProperties({}, Object.fromEntries(members));
}

const themes = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", controlBackgroundColor: "#F3F2F1" },
  dark: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#333333" },
} as const;

/** The global `Office`, and the ribbon actions that the add-in associates with it. */
export function officeGlobal(
  options: OfficeOptions,
  actions: Map<string, (...args: never[]) => unknown>,
): OfficeGlobal {
  const platform = options.platform === "web" ? "OfficeOnline" : "PC";
  const info = { host: "Excel", platform };
  const others: Readonly<Record<string, string>> = { SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4" };
  const theme = options.darkTheme ? themes.dark : themes.light;
  return {
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    context: {
      ...info,
      document: officeDocument(),
      partitionKey: "simulated-excel",
      displayLanguage: "en-US",
      contentLanguage: "en-US",
      officeTheme: {
        ...theme,
        controlForegroundColor: theme.bodyForegroundColor,
        isDarkTheme: options.darkTheme ?? false,
      },
      requirements: {
        isSetSupported: (name, version = "1.1") => {
          const limit = name === "ExcelApi" ? (options.excelApi ?? "1.17") : others[name];
          return name === "DelayForCellEdit" || (limit !== undefined && atMost(version, limit));
        },
      },
      diagnostics: { ...info, version: "16.0.0.0" },
    },
    actions: { associate: (name, action) => void actions.set(name, action) },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
  };
}
