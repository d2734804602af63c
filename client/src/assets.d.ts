// Files that the build puts beside the scripts (?url), or that are read as text (?raw).
declare module '*?url' {
  const address: string;
  export default address;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
