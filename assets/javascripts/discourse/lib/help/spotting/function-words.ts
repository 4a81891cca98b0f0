import { fold } from "../../shared/fold";
import { stem } from "./stem";

/** Words that hold sentences together and say nothing of a skill, by language. */
const FUNCTION_WORDS = {
  en: `a about after all also am an and any are as at be been before but by can could did do does doing done don for from
    get had has have he her him his how i if in into is it its just let like me more my no not of off on or our out over
    please s she should so some such t than that the their them then there these they this those to too under up us was we
    were what when where which while who why will with would you your account accounts`,
  fr: `a ai aie ainsi alors apres as au aucun aussi autre aux avant avec avez avoir avons bien c ca car ce cela ces cet cette
    chez ci comme comment d dans de deja depuis des dois doit donc du elle elles en encore entre es est et etait ete etes
    etre eu faut fois ici il ils j je l la le les leur leurs lors m ma mais me meme mes moi moins mon n ne ni nos notre nous
    on ont ou par pas passer pendant peu peut peux plus pour pourquoi qu quand que quel quelle quelles quelqu quels qui quoi s sa
    sans se sera ses si son sont sur t ta te tel tels tes toi ton tous tout toute toutes tres tu un une va vers vos votre
    vous y compte comptes`,
  es: `a ahora al algo algun alguien ante antes aqui asi aun con como contra cual cuando cuanto de del desde despues donde dos
    el ella ellas ellos en entre era eres es esa ese eso esta estan estar este esto estos estoy fue ha hace hacia han hasta
    hay he la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o otra otro
    para pasar pero poco por porque pues que quien se sea ser si sin sobre solo son soy su sus tal tambien tan te tengo tiene todo
    todos tras tu un una unas uno unos van y ya yo cuenta cuentas`,
  pt: `a agora ainda ao aos apos aqui as ate com como contra cada da das de dela dele depois desde do dos e ela elas ele eles
    em entre era essa esse esta estao estar este estou eu foi ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas
    muito na nao nas nem no nos nossa nossas nosso nossos num numa o onde os ou para passar pela pelas pelo pelos per pode por porque
    pra qual quando que quem sao se sem ser seu seus si so sob sobre sua suas tambem tao te tem tenho ter todos um uma umas
    uns vai voce voces conta contas`,
  ar: `من في على إلى الى عن مع أو ثم لكن بل هل ما ماذا لماذا متى أين كيف كم أي هذا هذه ذلك تلك الذي التي الذين هو هي هم نحن أنا انت
    أنت كان كانت يكون لا لم لن ليس قد كل بعض غير بعد قبل عند عندي عندنا لدي لدينا لنا له لها لهم لكم لي بين حول حتى إذا اذا إن
    أن لأن منذ خلال ضمن دون نحو فقط أيضا ايضا جدا يا و ب ل ف به بها فيه فيها منه منها عنها حيث مثل أحد احد حساب حسابي مراجعة`,
};

/** Words of so many requests and names that they say little by themselves. */
const COMMON_WORDS = {
  en: `advice article best beginner build community contributor course create develop edit editor experience explain find first good
    group guide help learn lesson make need new offer online page people practice program programme project question
    resource run skill small start support teach thing tool topic train trainer training tutorial use user wiki wikimedia
    wikipedia wikipedian wikimedian work workshop world write writing year look want plan plans planning manage management
    approach meeting session method methods system service process local share data time way set live on basic basics`,
  fr: `aide aider apprendre article atelier besoin bon bonne chercher communaute contributeur cours creer debut debutant
    debuter developper developpement editer editeur modifier modification echange faire formation former formateur gestion gerer groupe guide methode mieux
    nouveau nouveaux nouvelle outil outils page personne personnes plan premier premiere programme programmes projet
    question reussir ressource ressources soutien suivi sujet travail travailler trouver utilisateur wiki wikimedia
    wikipedia annee approche base bases conception support supports ecrire ensemble`,
  es: `alguien aprender articulo ayuda ayudar basico basica bien buen buscar busco capacitacion comunidad consulta crear curso
    desarrollo desarrollar editar editor editores encontrar enfoque formacion formador formadores gestion gestionar grupo guia
    hacer herramienta herramientas metodo mejor necesito nueva nuevas nuevo nuevos pagina persona personas plan planes
    pregunta primer primera programa programas proyecto proyectos recurso recursos taller talleres tema trabajar trabajo
    trabajando usar usuario wiki wikimedia wikipedia wikipedista wikimedista ano necesita apoyo material materiales linea`,
  pt: `abordagem ajuda ajudar apoio aprender aprendizagem artigo basico basica bom comunidade criar curso desenvolver
    desenvolvimento editar editor editores encontrar fazer ferramenta ferramentas formacao formador formadores gestao gerir grupo
    guia iniciante iniciantes material materiais melhor metodo nova novas novo novos novato novatos oficina oficinas
    pagina pessoa pessoas plano planos precisamos preciso pergunta primeira primeiro procuro programa programas projeto
    projetos recurso recursos tema trabalhar trabalho usar usuario wiki wikimedia wikipedia ano online`,
  ar: `مساعدة ساعدوني أحتاج نحتاج احتاج أريد نريد أبحث نبحث تعلم أتعلم نتعلم تعليم تدريب مدرب مدربين مدربون دورة دورات درس دروس
    ورشة ورش سؤال استفسار مشروع مشاريع برنامج برامج ويكي ويكيبيديا ويكيميديا مقال مقالة مقالات مجموعة مجتمع مجتمعات أداة أدوات
    جديد جدد جديدة أول مرة مستخدم مستخدمين محرر محررين تحرير شخص أشخاص عمل إدارة خطة خطط إعداد كتابة أساسيات موارد صفحة صفحات طريقة
    أساليب بناء تطوير دعم قادم قادمين مبتدئين مبتدئ مواد مهارات مناهج بناء سنة تصميم تنظيم وضع`,
};

function wordsOf(lists: Record<string, string>): string[] {
  return Object.values(lists).join(" ").split(/\s+/).map(fold);
}

export const functionWords: ReadonlySet<string> = new Set(
  wordsOf(FUNCTION_WORDS)
);
export const commonStems: ReadonlySet<string> = new Set(
  wordsOf(COMMON_WORDS).map(stem)
);
