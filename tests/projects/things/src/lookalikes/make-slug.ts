export default (text: string): string => text.toLowerCase().replaceAll(' ', '-');
