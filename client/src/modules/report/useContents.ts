// The contents of the report, for its page and for the list beside every item.
import { computed, type ComputedRef } from 'vue';
import { ContentsDocument, VerdictsDocument } from '@/graph/documents/contents';
import type { ContentsQuery } from '@/graph/generated/graphql';
import { useQuery, type QueryState } from '@/graph/useQuery';
import { useMoment } from '@/composables/useMoment';
import { useItemNames } from '@/composables/useItemNames';
import { useText } from '@/i18n';
import { homeOf, itemCodeOf, type ItemCode } from '@gujeong/shared/reports/itemCode';

export interface ContentsItem {
  readonly code: string;
  readonly parts: ItemCode;
  readonly title: string;
  /** II-6, III-정보통신-3 */
  readonly name: string;
  readonly asOf: string | null;
  readonly views: readonly { readonly id: string; readonly asOf: string; readonly title: string; readonly titleEn: string }[];
  readonly checks: Readonly<Record<'HOLDS' | 'BROKEN' | 'NOT_STATED' | 'NOTE', number>>;
}

export interface Contents {
  readonly items: ComputedRef<readonly ContentsItem[]>;
  readonly state: QueryState<ContentsQuery>;
  /** Whether the verdicts have come. */
  readonly checked: ComputedRef<boolean>;
}

export function useContents(): Contents {
  const { pick } = useText();
  const { recordedAt } = useMoment();
  const state = useQuery(ContentsDocument, {});
  const verdicts = useQuery(VerdictsDocument, () => ({ recordedAt: recordedAt.value }));

  const nameOf = useItemNames();

  const items = computed(() => {
    const { reportItems, reports } = state.data.value ?? {};
    return (reportItems?.nodes ?? []).flatMap((item): ContentsItem[] => {
      const parts = itemCodeOf(item.code);
      if (!parts) return [];
      const checks = { HOLDS: 0, BROKEN: 0, NOT_STATED: 0, NOTE: 0 };
      for (const check of verdicts.data.value?.reconciliation ?? []) {
        if (check.item === item.code || check.items.includes(item.code)) checks[check.verdict]++;
      }
      return [{
        code: item.code,
        parts,
        title: pick(item, 'title'),
        name: nameOf(item.code),
        asOf: item.asOf ?? null,
        // The item's own views first, then one of the whole of III that stands here.
        views: [...(reports ?? []).filter((view) => view.item === item.code), ...(reports ?? []).filter((view) => view.item !== item.code && homeOf(view.item) === item.code)],
        checks,
      }];
    });
  });
  return { items, state, checked: computed(() => verdicts.data.value !== undefined) };
}
