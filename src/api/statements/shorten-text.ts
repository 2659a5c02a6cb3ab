/**
 * The parts of a translated statement that matter here. Texts, quoted names and comments come first, so that nothing in them
 * is taken for anything else; `owner` is the variable that a map projection is of, `edge` the one that a value is read from.
 */
const PARTS =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*.*?\*\/|(?<![$.\p{L}\p{N}_])(?<owner>[a-z]\w*) \{|\{|\}|(?<=[{,] )\.evidenceJson(?=,| \})|(?<=[{,] ?)evidenceJson: (?<from>\w+)\.evidenceJson(?=,| ?\})|\n\s+/gsu;

/**
 * A statement of @neo4j/graphql as it is sent: without the spaces at line starts. With `quotesOnly` it reads the short list
 * `evidenceQuotes` where there is one and calls it `evidenceJson`. Where the text is not as the library writes it, it stays
 * as it is, which takes longer and gives the same answer.
 */
export function shortenText(text: string, quotesOnly: boolean): string {
  const owners: (string | undefined)[] = [];
  return text.replace(PARTS, (part, ...rest) => {
    const { owner, from } = rest.at(-1) as { owner?: string; from?: string };
    if (part.startsWith("\n")) return "\n";
    if (part.endsWith("{")) owners.push(owner);
    else if (part === "}") owners.pop();
    else if (from !== undefined) return quotesOnly ? shortListOf(from) : part;
    else if (part === ".evidenceJson") return quotesOnly ? (shortListOf(owners.at(-1)) ?? part) : part;
    return part;
  });
}

function shortListOf(variable: string): string;
function shortListOf(variable: string | undefined): string | undefined;
function shortListOf(variable: string | undefined): string | undefined {
  if (variable === undefined) return undefined;
  return `evidenceJson: coalesce(${variable}.evidenceQuotes, ${variable}.evidenceJson)`;
}
