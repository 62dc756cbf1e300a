export function explainInstall(said: string): string | null;
