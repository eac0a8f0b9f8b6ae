/** The beginning of the line that starts a command: "npm run build". */
export function npmLine(command: string): string {
  return command === 'start' ? 'npm start' : `npm run ${command}`;
}
