// The reason why a pipeline ended: where its last part fails, node tells only that the part before it was aborted.

/** Gives the last part of a pipeline, and runs the pipeline so that its own failure is what is thrown. */
export async function withFaultOf(sink: (chunks: AsyncIterable<Buffer>) => Promise<void>, run: (sink: (chunks: AsyncIterable<Buffer>) => Promise<void>) => Promise<void>): Promise<void> {
  let fault: unknown;
  const noting = (chunks: AsyncIterable<Buffer>): Promise<void> => sink(chunks).catch((error: unknown) => {
    fault = error;
    throw error;
  });
  await run(noting).catch((error: unknown) => {
    throw fault ?? error;
  });
}
