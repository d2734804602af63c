import { describe, expect, it } from 'vitest';
import { fits, initialsOf, isInitials } from './initials';

describe('initial consonants', () => {
  it('are those of each syllable', () => {
    expect([initialsOf('전산통계'), initialsOf('제1회 추경예산(안)'), initialsOf('까치 빵집')]).toEqual(['ㅈㅅㅌㄱ', 'ㅈ1ㅎㅊㄱㅇㅅ(ㅇ)', 'ㄲㅊㅃㅈ']);
  });
  it('are told from words', () => {
    expect([isInitials('ㅈㅅ'), isInitials('ㅈ 1'), isInitials('전ㅅ'), isInitials('12'), isInitials('')]).toEqual([true, true, false, false, false]);
  });
  it('find what a word would find too', () => {
    expect([fits('구정질문 처리', 'ㅈㅁ'), fits('구정질문 처리', '질문'), fits('구정질문 처리', 'ㅊㅂ'), fits('Budget', 'bud')]).toEqual([true, true, false, true]);
  });
});
