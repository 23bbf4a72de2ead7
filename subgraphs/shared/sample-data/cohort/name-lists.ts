/** Common names of a region. They make up synthetic people; nobody real is meant. */
export interface NameList {
  female: readonly string[];
  male: readonly string[];
  surnames: readonly string[];
  /** Whether people carry two surnames, the father's and the mother's. */
  twoSurnames: boolean;
}

function words(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}

const spanishFemale = words(`
  María Ana Rosa Juana Elena Sofía Lucía Gabriela Daniela Valeria Camila Andrea Paola Marta Teresa Carmen Isabel Patricia
  Silvia Claudia Yesenia Karla Wendy Mirna Glenda Brenda Sandra Angélica Verónica Mónica Adriana Beatriz Leticia Norma
  Dulce Estefanía Fátima Inés Jimena Marisol Noemí Raquel Rebeca Ruth Sara Yolanda Zoila Heidy Génesis Ester`);

const spanishMale = words(`
  José Juan Luis Carlos Miguel Pedro Francisco Antonio Manuel Mario Óscar César Héctor Julio Víctor Raúl Ángel Andrés
  Diego Daniel David Eduardo Ernesto Felipe Fernando Gerson Gustavo Iván Jesús Joel Jorge Josué Kevin Marvin Mateo
  Melvin Nelson Noé Pablo Ramón Ricardo Roberto Rolando Samuel Santos Sebastián Selvin Tomás Walter Wilmer`);

const spanishSurnames = words(`
  García López Hernández Martínez González Rodríguez Pérez Ramírez Sánchez Flores Gómez Díaz Reyes Cruz Morales Ramos
  Vásquez Mejía Castillo Aguilar Rivera Ortiz Mendoza Castro Romero Chávez Velásquez Guzmán Alvarado Méndez Santos Juárez
  Estrada Escobar Fuentes Orellana Zelaya Pineda Lara Bonilla Cáceres Membreño Portillo Umaña Ayala Argueta Henríquez
  Quintanilla Barrios Ovalle Monzón Godínez Figueroa Lemus Núñez Peña Ibáñez Muñoz Ávila Zúñiga`);

const guatemalanSurnames = words(`
  Caal Choc Coc Tzul Tzoc Ixcoy Chávez Tum Xol Pop Cucul Chub Ical Tiul Sacul Yat Ajanel Chaj Quiej Sica Tojil Ixchop
  Batz Cumatz Tecú Toc Xiloj Ajú Chitic Domingo Matías Pablo Tomás Jerónimo Bartolo Ordóñez Ramírez Pérez Velásquez
  Mendoza Aguilar Sales Gabriel Felipe Lucas Francisco Juan Miguel`);

const spanish: NameList = {
  female: spanishFemale,
  male: spanishMale,
  surnames: spanishSurnames,
  twoSurnames: true,
};

const guatemalanIndigenous: NameList = {
  female: [
    ...words('Catarina Petrona Micaela Dominga Eulalia Candelaria Magdalena Juana Tomasa Manuela'),
    ...spanishFemale,
  ],
  male: [...words('Domingo Gaspar Baltazar Sebastián Diego Mateo Nicolás Andrés Pascual Lorenzo'), ...spanishMale],
  surnames: guatemalanSurnames,
  twoSurnames: true,
};

const brazilian: NameList = {
  female: words(
    'Ana Maria Júlia Beatriz Letícia Larissa Fernanda Camila Amanda Bruna Luciana Patrícia Simone Vitória Débora',
  ),
  male: words('João José Antônio Paulo Lucas Gabriel Mateus Pedro Rafael Rodrigo Thiago Vinícius Márcio Fábio Leandro'),
  surnames: words(
    'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Araújo Gonçalves Conceição',
  ),
  twoSurnames: true,
};

const romanian: NameList = {
  female: words('Maria Elena Ioana Andreea Mihaela Ștefania Crina Florica Roxana Larisa Denisa Lăcrămioara'),
  male: words('Ion Gheorghe Andrei Mihai Ștefan Florin Ionuț Marius Daniel Cătălin Răzvan Costel'),
  surnames: words(
    'Popescu Ionescu Stan Dumitru Stoica Gheorghe Rusu Munteanu Matei Marin Lăcătuș Căldărar Stănescu Tănase',
  ),
  twoSurnames: false,
};

const haitian: NameList = {
  female: words('Marie Nadège Rose Mirlande Fabienne Guerline Islande Widline Esther Judith'),
  male: words('Jean Pierre Wilner Frantz Jacques Emmanuel Stanley Mackenson Réginald Évens'),
  surnames: words('Jean Pierre Joseph Charles Louis François Étienne Baptiste Célestin Désir Augustin Noël'),
  twoSurnames: false,
};

const indian: NameList = {
  female: words('Gurpreet Manpreet Simran Jasleen Kiran Neha Pooja Anjali Harpreet Navjot'),
  male: words('Gurpreet Harjit Manjit Amrit Jaspreet Rahul Vijay Amit Sukhwinder Karan'),
  surnames: words('Singh Kaur Patel Sharma Gill Dhillon Sandhu Grewal Sidhu Chaudhary'),
  twoSurnames: false,
};

export const nameLists = { spanish, guatemalanIndigenous, brazilian, romanian, haitian, indian } as const;
