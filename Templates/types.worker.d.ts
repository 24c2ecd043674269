// What the builder puts before the worker's script. Only a type checker reads this file.

/** The build whose files the worker keeps: each path with the digest of its content. */
declare const BUILD: { name: string; files: Record<string, string> };
