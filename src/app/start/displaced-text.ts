/*
 * A browser's translator puts elements of its own in the place of texts. React keeps the texts: what it then
 * changes stays unseen, and where it takes one away or puts something before it, it throws and the page is gone.
 * So what was displaced is noted, and put back as soon as React touches it; the translator may then begin anew.
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

/** What stands for a node among the children of its parent: itself, what it was wrapped in, or nothing. */
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

/** Holds React's own texts together under a translator's hands; to be called once. */
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
