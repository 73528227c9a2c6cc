/** A dependency injection container whose ways are known. */
export type Container = 'Angular' | 'Awilix' | 'InversifyJS' | 'NestJS' | 'tsyringe' | 'TypeDI';
