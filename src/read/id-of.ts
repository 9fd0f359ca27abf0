/** The name of a file without its folders and its ending. */
export function idOf(name: string): string {
  const file = name.split(/[/\\]/).findLast((part) => part !== "") ?? name;
  return file.replace(/(?<=.)\.[^.]*$/, "");
}
