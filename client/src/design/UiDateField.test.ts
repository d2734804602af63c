import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import UiDateField from './UiDateField.vue';

const field = () => mount(UiDateField, { props: { label: '기준일', day: '2002-06-30', min: '1990-01-01', max: '2049-12-31', rule: '1990년부터' } });

describe('a field for a day', () => {
  it('given digits typed one by one, tells of the day when Enter is pressed, not of what the first digits happen to mean', async () => {
    const typed = field();
    const input = typed.get('input');
    for (const [key, value] of [['2', '2026-02-27'], ['0', '2020-02-27'], ['3', '2003-02-27']] as const) {
      await input.trigger('keydown', { key });
      await input.setValue(value);
    }
    expect(typed.emitted('change')).toBeUndefined();
    await input.trigger('keydown', { key: 'Enter' });
    expect(typed.emitted('change')).toEqual([['2003-02-27']]);
  });

  it('given the same, left, tells of the day too; picked from the calendar, at once', async () => {
    const left = field();
    await left.get('input').trigger('keydown', { key: '3' });
    await left.get('input').setValue('2003-02-27');
    await left.get('input').trigger('blur');
    expect(left.emitted('change')).toEqual([['2003-02-27']]);
    const picked = field();
    await picked.get('input').setValue('2002-09-30');
    expect(picked.emitted('change')).toEqual([['2002-09-30']]);
  });
});
