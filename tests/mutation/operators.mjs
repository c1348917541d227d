// What is changed, one thing at a time: the classical operators, on the syntax tree of a TypeScript source.
import { parseSync } from "vite";
import { probeOf } from "./probes.mjs";
import { mutateRegex } from "./regex.mjs";

const BINARY = {
  "<": ["<=", ">="],
  ">": [">=", "<="],
  "<=": ["<", ">"],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "&": ["|"],
  "|": ["&"],
};
const LOGICAL = { "&&": "||", "||": "&&", "??": "&&" };
const ASSIGNED = { "+=": "-=", "-=": "+=", "*=": "/=", "|=": "&=" };

/** Keys that hold no code of their own: types, imports, and the examples that the rules carry for their tests. */
const SKIPPED_KEYS = new Set([
  "typeAnnotation",
  "typeArguments",
  "typeParameters",
  "returnType",
  "superTypeArguments",
  "implements",
  "source",
]);
const EXAMPLES = new Set(["accepts", "rejects"]);

/**
 * Every mutant of a source: what stands from `start` to `end` becomes `text`. `probe` is where it is watched.
 */
export function mutantsOf(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const mutants = [];
  const seen = new Set();
  /** The nodes from the program down to the one that is looked at. */
  const path = [];
  const written = (node) => source.slice(node.start, node.end);

  function add(kind, node, start, end, text) {
    const key = `${start} ${end} ${text}`;
    if (seen.has(key) || source.slice(start, end) === text) return;
    seen.add(key);
    mutants.push({ file, kind, start, end, text, probe: probeOf(path.at(-1) === node ? path : [...path, node]) });
  }
  const replace = (kind, node, text) => add(kind, node, node.start, node.end, text);

  /** The condition of a branch or a loop, unless another operator already turns it round. */
  function negate(test) {
    if (!test) return;
    const inner = test.type === "ParenthesizedExpression" ? test.expression : test;
    if (inner.type === "UnaryExpression" && inner.operator === "!") return;
    if (inner.type === "BinaryExpression" && /^[!=]==$/.test(inner.operator)) return;
    replace("negated condition", test, `!(${written(test)})`);
  }

  function returned(value) {
    if (!value || (value.type === "Literal" && typeof value.value !== "number" && typeof value.value !== "string")) return;
    if (value.type === "Identifier" && value.name === "undefined") return;
    replace("return value", value, "undefined");
  }

  const visitors = {
    BinaryExpression(node) {
      const at = source.indexOf(node.operator, node.left.end);
      for (const operator of BINARY[node.operator] ?? []) add("operator", node, at, at + node.operator.length, operator);
    },
    LogicalExpression(node) {
      // the sides keep together, whatever the new operator binds
      const side = (one) => (one.type === "LogicalExpression" ? `(${written(one)})` : written(one));
      replace("operator", node, `(${side(node.left)} ${LOGICAL[node.operator]} ${side(node.right)})`);
    },
    AssignmentExpression(node) {
      const operator = ASSIGNED[node.operator];
      const at = source.indexOf(node.operator, node.left.end);
      if (operator) add("operator", node, at, at + node.operator.length, operator);
    },
    UnaryExpression(node) {
      if (node.operator === "!" || node.operator === "-") replace("sign", node, written(node.argument));
    },
    UpdateExpression(node) {
      replace(
        "operator",
        node,
        written(node).replace(/\+\+|--/, (sign) => (sign === "++" ? "--" : "++")),
      );
    },
    IfStatement: (node) => negate(node.test),
    ConditionalExpression: (node) => negate(node.test),
    WhileStatement: (node) => negate(node.test),
    ForStatement: (node) => negate(node.test),
    ReturnStatement: (node) => returned(node.argument),
    ArrowFunctionExpression(node) {
      if (node.body.type !== "BlockStatement") returned(node.body);
    },
    ExpressionStatement: (node) => !node.directive && add("removed statement", node, node.start, node.end, ";"),
    BreakStatement: (node) => add("removed statement", node, node.start, node.end, ";"),
    ContinueStatement: (node) => add("removed statement", node, node.start, node.end, ";"),
    TemplateLiteral: (node) => replace("string", node, '""'),
    Literal(node) {
      const { value } = node;
      if (typeof value === "number")
        for (const other of [value + 1, value - 1]) replace("constant", node, other < 0 ? `(${other})` : `${other}`);
      if (typeof value === "boolean") replace("constant", node, String(!value));
      if (typeof value === "string") replace("string", node, value === "" ? '"~"' : '""');
      if (node.regex) for (const pattern of mutateRegex(node.regex.pattern)) replace("expression", node, `/${pattern}/${node.regex.flags}`);
    },
  };

  function visit(node, parent) {
    if (node.type.startsWith("TS") && !/^TS(?:As|NonNull|Satisfies)Expression$/.test(node.type)) return;
    if (node.type === "ImportDeclaration" || isWordList(node)) return;
    if (node.type === "Property" && EXAMPLES.has(node.key.name)) return;
    path.push(node);
    if (!isStandIn(node, parent)) visitors[node.type]?.(node);
    for (const [key, value] of Object.entries(node)) {
      if (SKIPPED_KEYS.has(key) || value === null || typeof value !== "object") continue;
      if (key === "key" && !node.computed) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === "string") visit(child, node);
    }
    path.pop();
  }
  visit(program, null);
  return mutants.map((mutant) => ({ ...mutant, ...place(source, mutant) }));
}

/** A set of words: vocabulary, of which no test has every word. */
function isWordList({ type, callee, arguments: [list] = [] }) {
  return (
    type === "NewExpression" &&
    callee.name === "Set" &&
    list?.type === "ArrayExpression" &&
    list.elements.every((one) => typeof one?.value === "string")
  );
}

/** The "" for the word where there is none (`tokens[i]?.norm ?? ""`): any text that is no word does. */
function isStandIn(node, parent) {
  return node.type === "Literal" && node.value === "" && parent?.type === "LogicalExpression" && parent.operator === "??";
}

/** Where a mutant is and what it changes, for people and for the list of equivalent ones. */
function place(source, { start, end, text }) {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = source.indexOf("\n", start);
  const line = source.slice(0, start).split("\n").length;
  return { line, code: source.slice(lineStart, lineEnd).trim(), change: `${shown(source.slice(start, end))} → ${shown(text)}` };
}

function shown(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-26)}` : line;
}
