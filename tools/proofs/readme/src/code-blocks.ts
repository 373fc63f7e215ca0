import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

export interface CodeBlock {
  /** Line of the block's first line of code in the Markdown file, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The blocks fenced as `ts`, wherever they stand: inside lists and quotes too. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return find(fromMarkdown(markdown));
}

function find(node: Nodes): readonly CodeBlock[] {
  if (node.type === "code" && node.lang === "ts") {
    return [{ line: (node.position?.start.line ?? 0) + 1, code: node.value }];
  }
  return "children" in node ? node.children.flatMap(find) : [];
}
