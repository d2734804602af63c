// What a word finds: pages and items of the report at once, records when the fingers rest. A later word cancels what is still on its way.
import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import { fits } from '@/composables/initials';
import { useItemNames } from '@/composables/useItemNames';
import { useMoment } from '@/composables/useMoment';
import { useClient } from '@/graph/client';
import { ContentsDocument } from '@/graph/documents/contents';
import { mustNoun } from '@/graph/model';
import { searchQuestion, searched } from '@/graph/searchQuery';
import { useQuery } from '@/graph/useQuery';
import { useText } from '@/i18n';
import { codeWords } from '@/parts/codeWords';
import { tellingOf } from '@/parts/columns';
import { useWords } from '@/parts/words';
import { pageOf } from '@/routes';

export interface Hit {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** A second line: who, and until when. */
  readonly about?: string;
  readonly to: string;
}
export interface HitGroup {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly Hit[];
  /** Where all of them are, when there are more. */
  readonly all?: { readonly to: string; readonly count: number };
}

type Node = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly Node[] }>>;
const telling = (noun: string) => tellingOf(noun, 3);

const pages = ['today', 'report', 'council', 'lists', 'network', 'builder', 'published', 'reconciliation', 'developer'] as const;

export function useSearch(typed: Ref<string>) {
  const { t, locale, pick } = useText();
  const words = useWords();
  const itemName = useItemNames();
  const client = useClient();
  const { variables } = useMoment();
  const contents = useQuery(ContentsDocument, {});
  const found = shallowRef<{ readonly text: string; readonly answer: Answer } | null>(null);
  const busy = ref(false);
  const failed = ref(false);
  let cancel = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;

  async function ask(text: string): Promise<void> {
    cancel.abort();
    const mine = (cancel = new AbortController());
    [busy.value, failed.value] = [true, false];
    try {
      const { data } = await client.query<Answer>({ ...searchQuestion(text, variables.value, telling), fetchPolicy: 'no-cache', context: { fetchOptions: { signal: mine.signal }, queryDeduplication: false } });
      if (!mine.signal.aborted) found.value = { text, answer: data ?? {} };
    } catch {
      if (!mine.signal.aborted) failed.value = true;
    } finally {
      if (!mine.signal.aborted) busy.value = false;
    }
  }
  watch(typed, (now) => {
    clearTimeout(rest);
    const text = now.trim();
    if (!text) {
      cancel.abort();
      [found.value, busy.value] = [null, false];
    } else rest = setTimeout(() => void ask(text), 160);
  });
  onScopeDispose(() => {
    clearTimeout(rest);
    cancel.abort();
  });

  const status = (name: string, node: Node): string => {
    const list = mustNoun(name).attributes.find((one) => one.name === 'status')?.enum;
    return list && typeof node['status'] === 'string' ? codeWords(list, node['status'], locale.value) : '';
  };
  const about = (name: string, node: Node): string => telling(name).flatMap((attribute) => {
    const value = node[attribute.name];
    if (value === null || value === undefined) return [];
    const said = words.value(attribute, value);
    return [attribute.kind === 'date' ? `${words.attribute(name, attribute.name)} ${said}` : said];
  }).join(' · ');
  const groups = computed((): readonly HitGroup[] => {
    const text = typed.value.trim();
    if (!text) return [];
    const places: readonly Hit[] = pages.flatMap((page) => {
      const label = t(`nav.${page}`);
      return fits(label, text) ? [{ id: page, label, detail: '', to: `/${page}` }] : [];
    });
    const items: readonly Hit[] = (contents.data.value?.reportItems.nodes ?? []).flatMap((item) => (fits(`${item.code} ${item.title} ${item.titleEn}`, text) || fits(item.title, text) ? [{ id: item.code, label: pick(item, 'title'), detail: itemName(item.code), to: `/report/${item.code}` }] : []));
    const records = found.value ? searched.flatMap((name): readonly HitGroup[] => {
      const page = found.value?.answer[name];
      if (!page?.totalCount) return [];
      const { plural } = mustNoun(name);
      const hits = page.nodes.map((node) => ({ id: String(node['id']), label: words.record(node), detail: [node['code'], status(name, node)].filter(Boolean).join(' · '), about: about(name, node), to: `${pageOf(name) ?? '/records'}/${String(node['id'])}` }));
      return [{ id: name, label: words.plural(name), hits, ...(page.totalCount > hits.length ? { all: { to: `/lists/${plural}?q=${encodeURIComponent(found.value?.text ?? '')}`, count: page.totalCount } } : {}) }];
    }) : [];
    return [
      ...(places.length ? [{ id: 'pages', label: t('search.pages'), hits: places }] : []),
      ...(items.length ? [{ id: 'items', label: t('search.items'), hits: items.slice(0, 6) }] : []),
      ...records,
    ];
  });
  return { groups, busy, failed, settled: computed(() => !busy.value && found.value?.text === typed.value.trim()) };
}
