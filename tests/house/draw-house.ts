import { type Floors, roomOf } from './floors.ts';
import type { Imports } from './imports.ts';

/**
 * The house as Markdown: a Mermaid drawing of its rooms, then the rooms that each room imports from. The drawing is a
 * transitive reduction, since with all arrows it would be unreadable; the list is complete.
 */
export function drawHouse(imports: Imports, floors: Floors): string {
  const below = roomsBelow(imports);
  const fromTheTop = [...floors].sort(([a, floor], [b, other]) => other - floor || (a < b ? -1 : 1));
  const drawn = fromTheTop.flatMap(([room]) =>
    shortest(room, below).map((to) => `  ${idOf(room)} --> ${idOf(to)}`),
  );
  const listed = fromTheTop.map(([room, floor]) => {
    const targets = [...(below.get(room) ?? [])].sort((a, b) => (floors.get(b) ?? 0) - (floors.get(a) ?? 0));
    return `| ${floor} | \`${room}\` | ${targets.map((to) => `\`${to}\``).join(' ')} |`;
  });
  return `# The house

Drawn from the real imports by \`npm run house\`; do not edit it. An arrow means "imports from". What each room is for stands in
[ARCHITECTURE.md](../ARCHITECTURE.md).

\`\`\`mermaid
flowchart TB
${fromTheTop.map(([room]) => `  ${idOf(room)}["${room}"]`).join('\n')}
${drawn.join('\n')}
\`\`\`

| floor | room | imports from |
|---|---|---|
${listed.join('\n')}
`;
}

/** For each room, the rooms that its files import from. */
function roomsBelow(imports: Imports): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>();
  for (const [from, targets] of imports) {
    const room = roomOf(from);
    const own = below.get(room) ?? new Set();
    below.set(room, own);
    for (const to of targets) if (roomOf(to) !== room) own.add(roomOf(to));
  }
  return below;
}

/** The rooms that a room imports from, except those that it also reaches through another room. */
function shortest(room: string, below: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const direct = [...(below.get(room) ?? [])];
  const further = new Set(direct.flatMap((other) => [...reachable(other, below)]));
  return direct.filter((other) => !further.has(other)).sort();
}

function reachable(room: string, below: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(below.get(room) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(below.get(next) ?? []));
  }
  return reached;
}

/** Mermaid does not allow dots in ids. */
function idOf(room: string): string {
  return room.replaceAll('.', '_');
}
