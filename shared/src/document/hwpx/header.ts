// Contents/header.xml: fonts, borders, shapes of letters and paragraphs, the outline's numbering and the styles.
import type { Borders } from './borders.js';
import { CHAR_SHAPES, charId, PARA_SHAPES, paraId, STYLES, type CharShape, type ParaShape } from './shapes.js';
import { DECLARATION, NAMESPACES } from './xml.js';

const LANGUAGES = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'];
const FONTS = ['함초롬바탕', '함초롬돋움'];
const OUTLINE_LEVELS = 7;

export const headerXml = (borders: Borders): string =>
  `${DECLARATION}<hh:head ${NAMESPACES} version="1.4" secCnt="1"><hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/><hh:refList>${fontFaces()}${borders.xml()}`
  + `<hh:charProperties itemCnt="${CHAR_SHAPES.length}">${CHAR_SHAPES.map(([, shape], id) => charPr(id, shape)).join('')}</hh:charProperties>`
  + `<hh:tabProperties itemCnt="1"><hh:tabPr id="0" autoTabLeft="0" autoTabRight="0"/></hh:tabProperties>`
  + `<hh:numberings itemCnt="1">${numbering()}</hh:numberings>`
  + `<hh:paraProperties itemCnt="${PARA_SHAPES.length}">${PARA_SHAPES.map(([, shape], id) => paraPr(id, shape)).join('')}</hh:paraProperties>`
  + `<hh:styles itemCnt="${STYLES.length}">${STYLES.map(({ name, english, para, char }, id) => `<hh:style id="${id}" type="PARA" name="${name}" engName="${english}" paraPrIDRef="${paraId(para)}" charPrIDRef="${charId(char)}" nextStyleIDRef="0" langID="1042" lockForm="0"/>`).join('')}</hh:styles>`
  + `</hh:refList><hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument><hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption><hh:trackchageConfig flags="0"/></hh:head>`;

function fontFaces(): string {
  const fonts = FONTS.map((face, id) => `<hh:font id="${id}" face="${face}" type="TTF" isEmbedded="0"><hh:typeInfo familyType="FCAT_GOTHIC" weight="8" proportion="4" contrast="0" strokeVariation="1" armStyle="1" letterform="1" midline="1" xHeight="1"/></hh:font>`).join('');
  return `<hh:fontfaces itemCnt="${LANGUAGES.length}">${LANGUAGES.map(lang => `<hh:fontface lang="${lang}" fontCnt="${FONTS.length}">${fonts}</hh:fontface>`).join('')}</hh:fontfaces>`;
}

/** One value for each of the seven scripts. */
const each = (value: number): string => LANGUAGES.map(lang => `${lang.toLowerCase()}="${value}"`).join(' ');

function charPr(id: number, { height, bold, raised, color = '#000000', font = 0 }: CharShape): string {
  return `<hh:charPr id="${id}" height="${height}" textColor="${color}" shadeColor="none" useFontSpace="0" useKerning="0" symMark="NONE" borderFillIDRef="1"><hh:fontRef ${each(font)}/><hh:ratio ${each(100)}/><hh:spacing ${each(0)}/><hh:relSz ${each(100)}/><hh:offset ${each(0)}/>`
    + `${bold ? '<hh:bold/>' : ''}<hh:underline type="NONE" shape="SOLID" color="#000000"/><hh:strikeout shape="NONE" color="#000000"/><hh:outline type="NONE"/><hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/>${raised ? '<hh:supscript/>' : ''}</hh:charPr>`;
}

function paraPr(id: number, { align, left = 0, hang = 0, before = 0, after = 0, spacing = 160, outline, withNext, breakWords }: ParaShape): string {
  const heading = outline === undefined ? '<hh:heading type="NONE" idRef="0" level="0"/>' : `<hh:heading type="OUTLINE" idRef="0" level="${outline}"/>`;
  const margin = (name: string, value: number): string => `<hc:${name} value="${value}" unit="HWPUNIT"/>`;
  return `<hh:paraPr id="${id}" tabPrIDRef="0" condense="0" fontLineHeight="0" snapToGrid="1" suppressLineNumbers="0" checked="0"><hh:align horizontal="${align}" vertical="BASELINE"/>${heading}`
    + `<hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="${breakWords ? 'BREAK_WORD' : 'KEEP_WORD'}" widowOrphan="0" keepWithNext="${withNext ? 1 : 0}" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/><hh:autoSpacing eAsianEng="0" eAsianNum="0"/>`
    + `<hh:margin>${margin('intent', hang ? -hang : 0)}${margin('left', left)}${margin('right', 0)}${margin('prev', before)}${margin('next', after)}</hh:margin><hh:lineSpacing type="PERCENT" value="${spacing}" unit="HWPUNIT"/><hh:border borderFillIDRef="1" offsetLeft="0" offsetRight="0" offsetTop="0" offsetBottom="0" connect="0" ignoreMargin="0"/></hh:paraPr>`;
}

/** Titles carry their own numbers (Ⅱ. 6. □): the outline that they belong to prints none. */
const numbering = (): string =>
  `<hh:numbering id="1" start="0">${Array.from({ length: OUTLINE_LEVELS }, (_, at) => `<hh:paraHead start="1" level="${at + 1}" align="LEFT" useInstWidth="1" autoIndent="1" widthAdjust="0" textOffsetType="PERCENT" textOffset="50" numFormat="DIGIT" charPrIDRef="4294967295" checkable="0"/>`).join('')}</hh:numbering>`;
