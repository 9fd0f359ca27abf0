/** One document as received, with the metadata its masthead states; what it does not state is null. */
export interface Source {
  /** For a file: its name without the ending. Unique within a laydown. */
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  published: string | null;
  text: string;
  /** Hex SHA-256 of the bytes received. */
  sha256: string;
}
