import { asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";

interface SettingTarget {
  readonly settings: Map<string, unknown>;
  readonly key: string;
}

function known({ settings, key }: SettingTarget): unknown {
  if (!settings.has(key)) throw excelError("ItemNotFound");
  return settings.get(key);
}

const settingType = objectType<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: known },
  set: {
    value: (target, value) => {
      known(target);
      target.settings.set(target.key, value);
    },
  },
  call: { delete: ({ settings, key }) => void settings.delete(key) },
});

type Settings = Map<string, unknown>;

const settingObject = (settings: Settings, key: string): HostObject => bind(settingType, { settings, key });

export const settingsType = objectType<Settings>({
  name: "SettingCollection",
  items: (settings) => [...settings.keys()].map((key) => settingObject(settings, key)),
  item: (settings, given) => {
    const key = asText(given);
    if (!settings.has(key)) throw excelError("ItemNotFound");
    return settingObject(settings, key);
  },
  call: {
    add: (settings, [given, value]) => {
      const key = asText(given);
      if (key === "" || value === undefined) throw excelError("InvalidArgument");
      settings.set(key, value);
      return settingObject(settings, key);
    },
    getItemOrNullObject: (settings, [given]) => {
      const key = asText(given);
      return settings.has(key) ? settingObject(settings, key) : null;
    },
    getCount: (settings) => settings.size,
  },
});
