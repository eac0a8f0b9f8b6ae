/** How a command begins that somebody types. */
export function npmLine(command: string): string {
  return command === 'start' ? 'npm start' : `npm run ${command}`;
}
