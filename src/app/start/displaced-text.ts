/*
 * A browser's translator replaces text nodes by elements of its own, but React still holds the text nodes. A change that
 * React makes to one is then invisible, and removing one or inserting before it throws and empties the page. So
 * the replaced nodes are remembered here and put back when React touches them; the translator may then translate
 * them again.
 */

interface Displaced {
  readonly by: ChildNode;
  readonly texts: Node[];
}

const displaced = new WeakMap<Node, Displaced>();

function putBack(text: Node): void {
  const found = displaced.get(text);
  if (found === undefined) return;
  for (const each of found.texts) displaced.delete(each);
  if (found.by.parentNode !== null) found.by.replaceWith(...found.texts);
}

/** The child of `parent` that holds a node: the node itself, the element it was wrapped in, or null. */
function childOf(parent: Node, node: Node | null): Node | null {
  if (node === null || node.parentNode === parent) return node;
  note(observer.takeRecords());
  if (!parent.contains(node)) putBack(node);
  let child: Node | null = node;
  while (child !== null && child.parentNode !== parent) child = child.parentNode;
  return child;
}

function note(records: readonly MutationRecord[]): void {
  for (const { type, target, addedNodes, removedNodes } of records)
    if (type === 'characterData') putBack(target);
    else if (addedNodes[0] instanceof Element && removedNodes.length > 0) {
      const swap: Displaced = { by: addedNodes[0], texts: Array.from(removedNodes) };
      for (const text of swap.texts)
        if (text instanceof Text) {
          displaced.set(text, swap);
          observer.observe(text, { characterData: true });
        }
    }
}

const observer = new MutationObserver(note);

/** Starts to remember replaced text nodes and to put them back. To be called once. */
export function keepDisplacedTexts(): void {
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const standing = childOf(this, child);
    if (standing !== null) removeChild.call(this, standing);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, childOf(this, before));
    return node;
  };
  observer.observe(document.body, { childList: true, subtree: true });
}
