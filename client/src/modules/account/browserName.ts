// What a browser calls itself is long and says little: its name and the system it runs on.
const browsers = [['Edg/', 'Edge'], ['Whale/', 'Whale'], ['SamsungBrowser/', 'Samsung Internet'], ['Firefox/', 'Firefox'], ['Chrome/', 'Chrome'], ['Safari/', 'Safari'], ['curl/', 'curl']] as const;
const systems = [['Android', 'Android'], ['iPhone', 'iOS'], ['iPad', 'iOS'], ['Windows', 'Windows'], ['Mac OS', 'macOS'], ['Linux', 'Linux']] as const;

export function browserName(agent: string): string {
  const found = (list: readonly (readonly [string, string])[]): string | undefined => list.find(([mark]) => agent.includes(mark))?.[1];
  return [found(browsers), found(systems)].filter(Boolean).join(' · ') || agent.slice(0, 40);
}
