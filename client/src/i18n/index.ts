// Korean first, English by a switch. The choice is remembered; `?lang=en` in the address wins over it. The texts of a language come when it is chosen:
// those of every page at once, those of one part (parts/<name>.<language>.json) when a page that needs them is opened.
import { createI18n, useI18n } from 'vue-i18n';
import { remember, remembered } from '@/composables/remembered';

const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

const key = 'gujeong.lang';
const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

function firstLocale(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang');
  const chosen = remembered(key);
  return isLocale(asked) ? asked : isLocale(chosen) ? chosen : 'ko';
}

type Texts = Record<string, object>;
const texts: Readonly<Record<Locale, () => Promise<{ default: Texts }>>> = { ko: () => import('./ko.json'), en: () => import('./en.json') };

export const i18n = createI18n<[Texts], Locale, false>({ legacy: false, locale: firstLocale(), messages: {} as Record<Locale, Texts> });

const parts = import.meta.glob<{ default: Texts }>('./parts/*.json');
/** The languages whose texts of every page are there. */
const begun = new Set<Locale>();
/** The parts that are needed, and those that are there already, as `name.language`. */
const needed = new Set<string>();
const there = new Set<string>();

async function bring(locale: Locale): Promise<void> {
  const missing = [...needed].map((part) => `${part}.${locale}`).filter((part) => !there.has(part));
  await Promise.all(missing.map(async (part) => {
    const read = parts[`./parts/${part}.json`];
    if (!read) throw new Error(`There are no texts ${part}.`);
    i18n.global.mergeLocaleMessage(locale, (await read()).default);
    there.add(part);
  }));
}

/** The texts of a part: asked for before what shows them, by a route's `meta.texts` or by whoever loads a component. */
export async function needTexts(...names: readonly string[]): Promise<void> {
  for (const name of names) needed.add(name);
  await bring(i18n.global.locale.value);
}

export async function setLocale(locale: Locale): Promise<void> {
  // Put to what is there: the texts of a part may have come first.
  if (!begun.has(locale)) i18n.global.mergeLocaleMessage(locale, (await texts[locale]()).default);
  begun.add(locale);
  await bring(locale);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  remember(key, locale);
}

/** The texts that the page begins with. */
export const firstTexts = (): Promise<void> => setLocale(i18n.global.locale.value);

/** The texts of the page, and the choice between the two labels that data carry. */
export function useText() {
  const { t, te, locale } = useI18n();
  /** `pick(row, 'label')` is `row.labelEn` in English where it has one, else `row.label`. */
  const pick = <Name extends string>(
    from: { readonly [K in Name]?: string | null } & { readonly [K in `${Name}En`]?: string | null },
    name: Name,
  ): string => {
    const english = (from as Readonly<Record<string, string | null | undefined>>)[`${name}En`];
    const korean = (from as Readonly<Record<string, string | null | undefined>>)[name];
    return (locale.value === 'en' && english) || korean || '';
  };
  return { t, te, locale, pick };
}
