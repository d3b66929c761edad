import { z } from 'zod';

export const EXPORT_CHOICES = ['docx', 'pdf', 'txt', 'json'] as const;
/** What the officer can export to: Word, PDF, plain text, digest file. */
export type ExportChoice = (typeof EXPORT_CHOICES)[number];

/** Width in CSS pixels; a pane that is folded away keeps its width. */
const paneSchema = z.object({ width: z.number().min(120).max(2000), open: z.boolean() });

export const settingsSchema = z.object({
  /** `system`: Japanese where the PC is Japanese, else English. */
  locale: z.enum(['system', 'ja', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  outline: paneSchema,
  pages: paneSchema,
  /** Of the pages: 1 is paper size; `width` fits the pane. */
  pageZoom: z.union([z.literal('width'), z.number().min(0.25).max(4)]),
  exportFormats: z.array(z.enum(EXPORT_CHOICES)),
  /** Chosen in the system's own dialog, and only there. */
  exportFolder: z.string().nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  locale: 'system',
  theme: 'system',
  outline: { width: 300, open: true },
  pages: { width: 460, open: true },
  pageZoom: 'width',
  exportFormats: ['docx', 'pdf'],
  exportFolder: null,
};

/** What a window may set; the folder is for the host to set. */
export const settingsPatchSchema = settingsSchema.omit({ exportFolder: true }).partial();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
