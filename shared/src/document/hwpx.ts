// A document as HWPX (KS X 6101), the format of Hangul: a package of XML files. The same document gives the same bytes.
import { strToU8, zipSync, type Zippable, type ZipOptions } from 'fflate';
import { Borders } from './hwpx/borders.js';
import { headerXml } from './hwpx/header.js';
import { sectionXml } from './hwpx/section.js';
import { DECLARATION, NAMESPACES } from './hwpx/xml.js';
import { escaped } from './markup.js';
import type { Document } from './model.js';

/** The parts of a time as files of the package bear it: fixed, whatever the clock and its zone. */
const TIME = new Date(2002, 8, 1);
const PREVIEW_LETTERS = 1000;

export async function hwpx(document: Document): Promise<Uint8Array> {
  const borders = new Borders();
  const section = await sectionXml(document, borders);
  // Programs tell the format from the first file, which is not packed.
  const files: readonly (readonly [string, string, ZipOptions['level']])[] = [
    ['mimetype', 'application/hwp+zip', 0],
    ['version.xml', VERSION, 6],
    ['Contents/header.xml', headerXml(borders), 6],
    ['Contents/section0.xml', section, 6],
    ['Contents/content.hpf', contentHpf(document), 6],
    ['settings.xml', SETTINGS, 6],
    ['Preview/PrvText.txt', preview(document), 6],
    ['META-INF/container.xml', CONTAINER, 6],
    ['META-INF/manifest.xml', MANIFEST, 6],
  ];
  return zipSync(Object.fromEntries(files.map(([name, text, level]) => [name, [strToU8(text), { level: level ?? 6, mtime: TIME }]])) as Zippable);
}

const VERSION = `${DECLARATION}<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1" os="1" xmlVersion="1.4" application="Hancom Office Hangul" appVersion="11, 0, 0, 0 WIN32LEWindows_10"/>`;

const SETTINGS = `${DECLARATION}<ha:HWPApplicationSetting xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>`;

const CONTAINER = `${DECLARATION}<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles></ocf:container>`;

const MANIFEST = `${DECLARATION}<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`;

const contentHpf = ({ title, language, source }: Document): string =>
  `${DECLARATION}<opf:package ${NAMESPACES} version="" unique-identifier="" id=""><opf:metadata><opf:title>${escaped(title)}</opf:title><opf:language>${language}</opf:language><opf:meta name="creator" content="text">구정 그래프</opf:meta><opf:meta name="description" content="text">${escaped(source)}</opf:meta></opf:metadata>`
  + `<opf:manifest><opf:item id="header" href="Contents/header.xml" media-type="application/xml"/><opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/><opf:item id="settings" href="settings.xml" media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="header" linear="yes"/><opf:itemref idref="section0" linear="yes"/></opf:spine></opf:package>`;

/** What a file manager shows without opening the document. */
const preview = ({ title, subtitle, blocks }: Document): string =>
  [title, subtitle, ...blocks.flatMap(block => (block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : []))].filter(Boolean).join('\r\n').slice(0, PREVIEW_LETTERS);
