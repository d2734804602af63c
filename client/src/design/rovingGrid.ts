// Arrow keys inside a table: one cell is reached by Tab, the others from it.
import { computed, ref, type ComputedRef } from 'vue';

export interface Place {
  readonly row: string;
  readonly column: string;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface RovingGrid {
  /** The place that Tab reaches. */
  readonly reachable: ComputedRef<Place | null>;
  settle(place: Place): void;
  /** Where a key leads from a place; null when it leads nowhere. */
  next(key: string, from: Place): Place | null;
}

/** `filled` tells which places hold something to reach. */
export function useRovingGrid(rows: () => readonly string[], columns: () => readonly string[], filled: (place: Place) => boolean): RovingGrid {
  const chosen = ref<Place | null>(null);
  const first = (): Place | null => {
    for (const row of rows()) for (const column of columns()) if (filled({ row, column })) return { row, column };
    return null;
  };

  const next = (key: string, from: Place): Place | null => {
    const atRow = rows().indexOf(from.row);
    const atColumn = columns().indexOf(from.column);
    if (key === 'Home' || key === 'End') {
      const order = key === 'Home' ? columns() : columns().toReversed();
      const column = order.find((id) => filled({ row: from.row, column: id }));
      return column === undefined ? null : { row: from.row, column };
    }
    const step = steps[key];
    if (!step) return null;
    for (let row = atRow + step[0], column = atColumn + step[1]; ; row += step[0], column += step[1]) {
      const place = { row: rows()[row], column: columns()[column] };
      if (place.row === undefined || place.column === undefined) return null;
      if (filled({ row: place.row, column: place.column })) return { row: place.row, column: place.column };
    }
  };

  return {
    reachable: computed(() => (chosen.value && filled(chosen.value) ? chosen.value : first())),
    settle: (place) => {
      chosen.value = place;
    },
    next,
  };
}
