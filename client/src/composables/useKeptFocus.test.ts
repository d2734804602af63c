import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { defineComponent, h, nextTick, ref } from 'vue';
import { useKeptFocus } from './useKeptFocus';

const List = defineComponent({
  props: { names: { type: Array<string>, required: true } },
  setup(props) {
    const box = ref<HTMLElement | null>(null);
    useKeptFocus(box);
    return () => h('ul', { ref: box }, props.names.map((name) => h('li', { key: name }, h('button', name))));
  },
});
const focused = (): string => document.activeElement?.textContent ?? '';
const settled = async (): Promise<void> => {
  await nextTick();
  await nextTick();
};

it('given the focus on a row that is taken out, gives it to the row in its place, and to the last when there is none', async () => {
  const list = mount(List, { props: { names: ['가', '나', '다'] }, attachTo: document.body });
  list.findAll('button')[1]?.element.focus();
  await list.setProps({ names: ['가', '다'] });
  await settled();
  expect(focused()).toBe('다');
  await list.setProps({ names: ['가'] });
  await settled();
  expect(focused()).toBe('가');
  list.unmount();
});

it('given the focus elsewhere, leaves it there', async () => {
  const list = mount(List, { props: { names: ['가', '나'] }, attachTo: document.body });
  const other = document.body.appendChild(document.createElement('input'));
  other.focus();
  await list.setProps({ names: ['나'] });
  await settled();
  expect(document.activeElement).toBe(other);
  list.unmount();
  other.remove();
});
