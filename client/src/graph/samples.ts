// The same question from elsewhere, as text to copy: a command line, TypeScript, Python. The token stands in the environment, never in the text.
import { endpoint } from './client';

export const sampleKinds = ['curl', 'typescript', 'python'] as const;
export type SampleKind = (typeof sampleKinds)[number];

interface Question {
  readonly query: string;
  /** JSON */
  readonly variables: string;
  readonly origin: string;
}

const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function curlOf({ query, variables, origin }: Question): string {
  const body = JSON.stringify({ query, variables: JSON.parse(variables) as unknown });
  return [`curl ${origin}${endpoint} \\`, `  -H 'content-type: application/json' \\`, '  -H "authorization: Bearer $GUJEONG_TOKEN" \\', `  -d ${shellQuoted(body)}`].join('\n');
}

/** A text between backquotes, read again as it was. */
const template = (text: string): string => `\`${text.replaceAll('\\', String.raw`\\`).replaceAll('`', String.raw`\``).replaceAll('${', String.raw`\${`)}\``;

const typescriptOf = ({ query, variables, origin }: Question): string => `const query = ${template(query)};
const variables = ${variables};

const response = await fetch('${origin}${endpoint}', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: \`Bearer \${process.env.GUJEONG_TOKEN}\` },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'));
console.log(data);
`;

/** JSON's own escapes are those of a Python string; the text is kept on lines of its own. */
const pythonText = (text: string): string => `"""${text.replaceAll('\\', String.raw`\\`).replaceAll('"""', String.raw`\"\"\"`).replace(/"$/, String.raw`\"`)}"""`;

const pythonOf = ({ query, variables, origin }: Question): string => `import json
import os
import urllib.request

query = ${pythonText(query)}
variables = json.loads(${pythonText(variables)})

request = urllib.request.Request(
    "${origin}${endpoint}",
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json", "authorization": "Bearer " + os.environ["GUJEONG_TOKEN"]},
)
try:
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
except urllib.error.HTTPError as refused:
    answer = json.load(refused)
if "errors" in answer:
    raise SystemExit("\\n".join(error["message"] for error in answer["errors"]))
print(json.dumps(answer["data"], ensure_ascii=False, indent=2))
`;

const writers: Readonly<Record<SampleKind, (question: Question) => string>> = { curl: curlOf, typescript: typescriptOf, python: pythonOf };

export const sampleOf = (kind: SampleKind, query: string, variables: string, origin: string): string => writers[kind]({ query, variables, origin });
