// The server's description is large: its shape is told in model.ts, not inferred from the text.
declare module '@gujeong/shared/model.json' {
  const description: unknown;
  export default description;
}
