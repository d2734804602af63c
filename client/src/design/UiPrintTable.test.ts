// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, setLocale } from '@/i18n';
import type { PrintRow } from './printTable';
import UiPrintTable from './UiPrintTable.vue';

beforeAll(() => setLocale('ko'));

const columns = [
  { id: 'h1', label: '인원', group: '상반기' },
  { id: 'h2', label: '인원', group: '하반기' },
  { id: 'note', label: '비고', text: true },
];
const rows: readonly PrintRow[] = [
  { id: 'total', label: '합 계', indent: 0, total: true, cells: [{ column: 'h1', text: '3,048' }, { column: 'h2', text: '3,252' }, { column: 'note', text: '' }] },
  { id: 'staff', label: '직원', indent: 1, total: false, cells: [{ column: 'h1', text: '659' }, { column: 'h2', text: '939', mend: '841', sign: 'broken', mark: 1 }, { column: 'note', text: '' }] },
];
const table = () => mount(UiPrintTable, { props: { caption: '교육인원', head: '구 분', columns, rows }, global: { plugins: [i18n] }, attachTo: document.body });

describe('a printed table', () => {
  it('names its rows and columns for those who hear it', () => {
    const page = table();
    expect(page.find('caption').text()).toBe('교육인원');
    expect(page.findAll('th[scope="colgroup"]').length + page.findAll('th[scope="col"]').length).toBe(6);
    expect(page.findAll('tbody th').every((th) => th.attributes('scope') === 'row')).toBe(true);
    expect(page.find('tbody th .sr').text()).toBe('합계');
  });

  it('keeps the printed value and sets the computed one beside it', () => {
    const cell = table().find('[data-row="staff"][data-column="h2"]');
    expect(cell.find('button').text()).toBe('939');
    expect(cell.find('.mend').text()).toContain('841');
    expect(cell.classes()).toContain('broken');
    expect(cell.find('sup').text()).toBe('주1)');
  });

  it('tells which figure is to be opened, from the figure or from its cell', async () => {
    const page = table();
    await page.find('[data-row="total"][data-column="h1"] button').trigger('click');
    await page.find('[data-row="staff"][data-column="h2"]').trigger('click');
    expect(page.emitted('open')).toEqual([[{ row: 'total', column: 'h1' }], [{ row: 'staff', column: 'h2' }]]);
  });

  it('has one place for Tab, and arrow keys pass blank cells', async () => {
    const page = table();
    const reachable = () => page.findAll('button[tabindex="0"]').map((button) => button.text());
    expect(reachable()).toEqual(['3,048']);
    await page.find('[data-row="total"][data-column="h1"]').trigger('keydown', { key: 'ArrowDown' });
    expect(reachable()).toEqual(['659']);
    expect(document.activeElement?.textContent).toBe('659');
    await page.find('[data-row="staff"][data-column="h1"]').trigger('keydown', { key: 'End' });
    expect(document.activeElement?.textContent).toBe('939');
    await page.find('[data-row="staff"][data-column="h2"]').trigger('keydown', { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toBe('939');
  });
});
