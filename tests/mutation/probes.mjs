// Where a mutant is watched: the largest expression around it that only computes a value. As long as that value stays the same in a test,
// the test cannot notice the mutant and need not be run against it.

const STATEMENT =
  /Statement$|Declaration$|^(?:VariableDeclarator|SwitchCase|Program|BlockStatement|FunctionBody|AssignmentPattern|PropertyDefinition)$/;
/** Methods that call their argument at once, and nothing else with it. */
const AT_ONCE = /^(?:some|every|filter|find|findLast|findIndex|map|flatMap|reduce)$/;
/** Methods and functions that change what they are given. */
const CHANGING =
  /^(?:push|unshift|pop|shift|splice|sort|reverse|set|add|delete|clear|dropped|forEach|exec|give.*|mark.*|fill.*|tell.*|spread|boundByVerb|comparedOnly|inSentence|settle.*)$/;

/** The nodes from the root down to a node → the range to watch, and whether values can be compared there. */
export function probeOf(path) {
  const node = path.at(-1);
  const whole = { start: node.start, end: node.end, statement: STATEMENT.test(node.type), compared: false };
  const inFunction = path.some(({ type }) => /Function/.test(type));
  if (whole.statement || !inFunction || isChanging(node)) return whole;
  let best = isWhole(node, path.at(-2)) ? node : undefined;
  for (let i = path.length - 2; i >= 0; i--) {
    const one = path[i];
    const parent = path[i - 1];
    if (STATEMENT.test(one.type) || isChangingItself(one)) break;
    if (one.type === "ArrowFunctionExpression") {
      if (parent?.type !== "CallExpression" || !AT_ONCE.test(parent.callee.property?.name ?? "")) break;
    } else if (/Function/.test(one.type)) break;
    else if (isWhole(one, parent) && !isChanging(one)) best = one;
  }
  return best ? { start: best.start, end: best.end, statement: false, compared: true } : whole;
}

/** Can it be put into brackets without a change of meaning? A callee or a link of a chain cannot. */
function isWhole(node, parent) {
  if (!/Expression$|^(?:Literal|TemplateLiteral|Identifier)$/.test(node.type) || /Function/.test(node.type)) return false;
  if (parent?.type === "CallExpression" && parent.callee === node) return false;
  if (parent?.type === "MemberExpression" && /^(?:MemberExpression|CallExpression)$/.test(node.type)) return false;
  if (parent?.type === "ChainExpression" || (parent?.type === "Property" && parent.key === node)) return false;
  return !(parent?.type === "AssignmentExpression" && parent.left === node) && parent?.type !== "UpdateExpression";
}

function isChangingItself({ type, callee }) {
  if (/^(?:AssignmentExpression|UpdateExpression|AwaitExpression|YieldExpression|NewExpression)$/.test(type)) return true;
  return type === "CallExpression" && CHANGING.test(callee.property?.name ?? callee.name ?? "");
}

const known = new WeakMap();
/** Does it change anything while it is computed? */
function isChanging(node) {
  const before = known.get(node);
  if (before !== undefined) return before;
  let changing = isChangingItself(node);
  for (const value of Object.values(node)) {
    if (changing) break;
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === "string" && isChanging(child)) changing = true;
  }
  known.set(node, changing);
  return changing;
}

/** A source in which every mutant is watched: `__probe` gets the value, and what each mutant would make of it. */
export function instrument(source, mutants) {
  const groups = new Map();
  for (const mutant of mutants) {
    const { start, end } = mutant.probe;
    const key = `${start} ${end}`;
    if (!groups.has(key)) groups.set(key, { ...mutant.probe, mutants: [] });
    groups.get(key).mutants.push(mutant);
  }
  const sorted = [...groups.values()].sort((a, b) => a.start - b.start || b.end - a.end);

  /** What stands from one place to another, with the probes from `sorted[first]` on that lie in it. */
  function render(from, to, first) {
    let text = "";
    let done = from;
    for (let i = first; i < sorted.length; i++) {
      const group = sorted[i];
      if (group.start < done || group.end > to) continue;
      if (group.start >= to) break;
      text += source.slice(done, group.start) + watched(group, i);
      done = group.end;
    }
    return text + source.slice(done, to);
  }
  function watched(group, i) {
    const inner = render(group.start, group.end, i + 1);
    const numbers = group.mutants.map(({ id }) => id);
    if (group.statement) return `{__reached([${numbers}]);${inner}}`;
    if (!group.compared) return `(__reached([${numbers}]), ${inner})`;
    const others = group.mutants.map(
      ({ id, start, end, text }) => `[${id}, () => (${source.slice(group.start, start)}${text}${source.slice(end, group.end)})]`,
    );
    return `__probe((${inner}), [${others}])`;
  }
  return render(0, source.length, 0);
}
