// What every XML file of an HWPX package begins with, and the units it measures in.

/** HWPUNIT: a hundredth of a point, 283.46 a millimetre. */
export const MM = 283.465;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';

const SPACES: Readonly<Record<string, string>> = {
  ha: 'http://www.hancom.co.kr/hwpml/2011/app',
  hp: 'http://www.hancom.co.kr/hwpml/2011/paragraph',
  hp10: 'http://www.hancom.co.kr/hwpml/2016/paragraph',
  hs: 'http://www.hancom.co.kr/hwpml/2011/section',
  hc: 'http://www.hancom.co.kr/hwpml/2011/core',
  hh: 'http://www.hancom.co.kr/hwpml/2011/head',
  hhs: 'http://www.hancom.co.kr/hwpml/2011/history',
  hm: 'http://www.hancom.co.kr/hwpml/2011/master-page',
  hpf: 'http://www.hancom.co.kr/schema/2011/hpf',
  dc: 'http://purl.org/dc/elements/1.1/',
  opf: 'http://www.idpf.org/2007/opf/',
  ooxmlchart: 'http://www.hancom.co.kr/hwpml/2016/ooxmlchart',
  hwpunitchar: 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar',
  epub: 'http://www.idpf.org/2007/ops',
  config: 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
};

/** All fifteen stand on every root element: Hangul takes a file with fewer for damaged. */
export const NAMESPACES = Object.entries(SPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
