function slugify(text: string): string {
  return text.toLowerCase();
}

export = slugify;
