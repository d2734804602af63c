// A progress line on standard error: drawn over on a terminal, told once at the end elsewhere.

export function progressLine(title: string, out: NodeJS.WriteStream = process.stderr) {
  let shown = -1;
  return {
    show(done: number, all: number): void {
      const percent = Math.floor((done / all) * 100);
      if (!out.isTTY || percent === shown) return;
      shown = percent;
      const filled = Math.round(percent / 4);
      out.write(`\r${title} [${'#'.repeat(filled)}${'.'.repeat(25 - filled)}] ${percent} %`);
    },
    end(message: string): void {
      out.write(`${out.isTTY ? '\r\u001b[K' : ''}${message}\n`);
    },
  };
}
