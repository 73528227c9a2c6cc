export declare class SettingsService {
  read(key: string): string;
}
