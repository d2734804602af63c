// The page of an HWPX section: A4, its margins, and the number below.
import { MM } from './xml.js';

const mm = (size: number): number => Math.round(size * MM);

const WIDTH = 59528;
const HEIGHT = 84188;
const SIDE = mm(20);
const TOP = mm(15);
const BOTTOM = mm(12);
const BAND = mm(10);

/** Of a line of text. */
export const TEXT_WIDTH = WIDTH - 2 * SIDE;
/** Of a page of text. */
export const TEXT_HEIGHT = HEIGHT - TOP - BOTTOM - 2 * BAND;

const note = (name: 'footNotePr' | 'endNotePr', length: string, between: number, placement: string): string =>
  `<hp:${name}><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar=")" supscript="0"/><hp:noteLine length="${length}" type="SOLID" width="0.12 mm" color="#000000"/><hp:noteSpacing betweenNotes="${between}" belowLine="567" aboveLine="850"/><hp:numbering type="CONTINUOUS" newNum="1"/><hp:placement place="${placement}" beneathText="0"/></hp:${name}>`;

const pageBorder = (type: string): string =>
  `<hp:pageBorderFill type="${type}" borderFillIDRef="1" textBorder="PAPER" headerInside="0" footerInside="0" fillArea="PAPER"><hp:offset left="1417" right="1417" top="1417" bottom="1417"/></hp:pageBorderFill>`;

/** What stands at the beginning of the first paragraph. `cover`: the first page shows no number. */
export const sectionProperties = (cover: boolean): string =>
  `<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="8000" tabStopVal="4000" tabStopUnit="HWPUNIT" outlineShapeIDRef="1" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0"><hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/><hp:startNum pageStartsOn="BOTH" page="0" pic="0" tbl="0" equation="0"/>`
  + `<hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" fill="SHOW_ALL" hideFirstPageNum="${cover ? 1 : 0}" hideFirstEmptyLine="0" showLineNumber="0"/><hp:lineNumberShape restartType="0" countBy="0" distance="0" startNumber="0"/>`
  + `<hp:pagePr landscape="WIDELY" width="${WIDTH}" height="${HEIGHT}" gutterType="LEFT_ONLY"><hp:margin header="${BAND}" footer="${BAND}" gutter="0" left="${SIDE}" right="${SIDE}" top="${TOP}" bottom="${BOTTOM}"/></hp:pagePr>`
  + note('footNotePr', '-1', 283, 'EACH_COLUMN') + note('endNotePr', '14692344', 0, 'END_OF_DOCUMENT')
  + `${['BOTH', 'EVEN', 'ODD'].map(pageBorder).join('')}</hp:secPr>`
  + '<hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl><hp:ctrl><hp:pageNum pos="BOTTOM_CENTER" formatType="DIGIT" sideChar="-"/></hp:ctrl>'
  + (cover ? '<hp:ctrl><hp:pageHiding hideHeader="0" hideFooter="0" hideMasterPage="0" hideBorder="0" hideFill="0" hidePageNum="1"/></hp:ctrl>' : '');
