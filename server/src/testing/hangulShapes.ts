// How Hangul itself writes the elements of a HWPX file: attributes and children of each, in its order, as seen in a public notice of a ministry that was saved by
// Hangul (section) and in the empty document that Hangul begins with (header). Notation: `element: attributes > children`; `?` follows what is not always there.
export const HANGUL_SHAPES = `
head: version secCnt > beginNum refList compatibleDocument docOption metaTag? trackchageConfig
beginNum: page footnote endnote pic tbl equation
refList: > fontfaces borderFills charProperties tabProperties numberings paraProperties styles
fontfaces: itemCnt > fontface
fontface: lang fontCnt > font
font: id face type isEmbedded > typeInfo
typeInfo: familyType weight proportion contrast strokeVariation armStyle letterform midline xHeight
borderFills: itemCnt > borderFill
borderFill: id threeD shadow centerLine breakCellSeparateLine > slash backSlash leftBorder rightBorder topBorder bottomBorder diagonal fillBrush?
slash: type Crooked isCounter
backSlash: type Crooked isCounter
leftBorder: type width color
rightBorder: type width color
topBorder: type width color
bottomBorder: type width color
diagonal: type width color
fillBrush: > winBrush
winBrush: faceColor hatchColor alpha
charProperties: itemCnt > charPr
charPr: id height textColor shadeColor useFontSpace useKerning symMark borderFillIDRef > fontRef ratio spacing relSz offset bold? underline strikeout outline shadow supscript?
fontRef: hangul latin hanja japanese other symbol user
ratio: hangul latin hanja japanese other symbol user
spacing: hangul latin hanja japanese other symbol user
relSz: hangul latin hanja japanese other symbol user
charPr/offset: hangul latin hanja japanese other symbol user
bold:
supscript:
underline: type shape color
strikeout: shape color
outline: type
shadow: type color offsetX offsetY
tabProperties: itemCnt > tabPr
tabPr: id autoTabLeft autoTabRight
numberings: itemCnt > numbering
numberings/numbering: id start > paraHead
paraHead: start level align useInstWidth autoIndent widthAdjust textOffsetType textOffset numFormat charPrIDRef checkable
paraProperties: itemCnt > paraPr
paraPr: id tabPrIDRef condense fontLineHeight snapToGrid suppressLineNumbers checked textDir? > align heading breakSetting autoSpacing margin lineSpacing border
align: horizontal vertical
heading: type idRef level
breakSetting: breakLatinWord breakNonLatinWord widowOrphan keepWithNext keepLines pageBreakBefore lineWrap
autoSpacing: eAsianEng eAsianNum
paraPr/margin: > intent left right prev next
intent: value unit
left: value unit
right: value unit
prev: value unit
next: value unit
lineSpacing: type value unit
border: borderFillIDRef offsetLeft offsetRight offsetTop offsetBottom connect ignoreMargin
styles: itemCnt > style
style: id type name engName paraPrIDRef charPrIDRef nextStyleIDRef langID lockForm
compatibleDocument: targetProgram > layoutCompatibility
layoutCompatibility:
docOption: > linkinfo
linkinfo: path pageInherit footnoteInherit
trackchageConfig: flags
sec: > p
p: id paraPrIDRef styleIDRef pageBreak columnBreak merged > run linesegarray?
run: charPrIDRef > secPr? ctrl? tbl? t?
secPr: id textDirection spaceColumns tabStop tabStopVal tabStopUnit outlineShapeIDRef memoShapeIDRef textVerticalWidthHead masterPageCnt > grid startNum visibility lineNumberShape pagePr footNotePr endNotePr pageBorderFill
grid: lineGrid charGrid wonggojiFormat
startNum: pageStartsOn page pic tbl equation
visibility: hideFirstHeader hideFirstFooter hideFirstMasterPage border fill hideFirstPageNum hideFirstEmptyLine showLineNumber
lineNumberShape: restartType countBy distance startNumber
pagePr: landscape width height gutterType > margin
pagePr/margin: header footer gutter left right top bottom
footNotePr: > autoNumFormat noteLine noteSpacing numbering placement
endNotePr: > autoNumFormat noteLine noteSpacing numbering placement
autoNumFormat: type userChar prefixChar suffixChar supscript
noteLine: length type width color
noteSpacing: betweenNotes belowLine aboveLine
numbering: type newNum
placement: place beneathText
pageBorderFill: type borderFillIDRef textBorder headerInside footerInside fillArea > offset
pageBorderFill/offset: left right top bottom
ctrl: > colPr? pageNum? pageHiding?
colPr: id type layout colCount sameSz sameGap
pageNum: pos formatType sideChar
pageHiding: hideHeader hideFooter hideMasterPage hideBorder hideFill hidePageNum
t:
tbl: id zOrder numberingType textWrap textFlow lock dropcapstyle pageBreak repeatHeader rowCnt colCnt cellSpacing borderFillIDRef noAdjust > sz pos outMargin inMargin tr
sz: width widthRelTo height heightRelTo protect
pos: treatAsChar affectLSpacing flowWithText allowOverlap holdAnchorAndSO vertRelTo horzRelTo vertAlign horzAlign vertOffset horzOffset
outMargin: left right top bottom
inMargin: left right top bottom
tr: > tc
tc: name header hasMargin protect editable dirty borderFillIDRef > subList cellAddr cellSpan cellSz cellMargin
subList: id textDirection lineWrap vertAlign linkListIDRef linkListNextIDRef textWidth textHeight hasTextRef hasNumRef > p
cellAddr: colAddr rowAddr
cellSpan: colSpan rowSpan
cellSz: width height
cellMargin: left right top bottom
`;

interface Shape {
  attributes: readonly string[];
  children: readonly string[];
}

const named = (words: string): string[] => words.trim().split(/\s+/).filter(Boolean);

/** By an element's name, or by its parent's and its own where the same name means two things. */
export function hangulShapes(): ReadonlyMap<string, Shape> {
  return new Map(HANGUL_SHAPES.trim().split('\n').map(line => {
    const [element = '', rest = ''] = line.split(/:(.*)/);
    const [attributes = '', children = ''] = rest.split('>');
    return [element, { attributes: named(attributes), children: named(children) }];
  }));
}

/** Whether words stand in a pattern's order, each that it demands among them; those repeated stand together. */
export function follows(words: readonly string[], pattern: readonly string[]): boolean {
  const once = words.filter((word, at) => word !== words[at - 1]);
  const expression = pattern.map(p => (p.endsWith('?') ? `(${p.slice(0, -1)} )?` : `${p} `)).join('');
  return new RegExp(`^${expression}$`).test(once.map(word => `${word} `).join(''));
}
