using ConflictTracker.Parsing.Reading;

namespace ConflictTracker.Parsing.Tests.Reading;

public sealed class CaptionCreditTests
{
    [Theory]
    [InlineData(
        "Die Bürgermeisterin von Osten. Quelle: Jane Doe/dpa",
        "Die Bürgermeisterin von Osten.",
        "Jane Doe/dpa"
    )]
    [InlineData("Divers wait in the old town.AP/dpa/Jane Doe", "Divers wait in the old town.", "AP/dpa/Jane Doe")]
    [InlineData(
        "Варта рахує човни Фото: зведення міської варти про сьомий день повені у долині (osten.example)",
        "Варта рахує човни",
        "зведення міської варти про сьомий день повені у долині (osten.example)"
    )]
    [InlineData(
        "Smoke stands over the old quay at Osten | AFP-JIJI",
        "Smoke stands over the old quay at Osten",
        "AFP-JIJI"
    )]
    [InlineData("Storm: A view shows the quay at Osten.(Reuters)", "Storm: A view shows the quay at Osten.", "Reuters")]
    [InlineData(
        "The quay at Osten after the flood on May 4, 2024. (Jane Doe)",
        "The quay at Osten after the flood on May 4, 2024.",
        "Jane Doe"
    )]
    [InlineData(
        "The mayor and the warden. Stock photo: the office of the mayor",
        "The mayor and the warden.",
        "the office of the mayor"
    )]
    [InlineData("The quay. Images source: Jane Doe/Reuters", "The quay.", "Jane Doe/Reuters")]
    [InlineData("Smoke over the quay at Osten. Reuters", "Smoke over the quay at Osten.", "Reuters")]
    [InlineData("Une grue au port. AFP/Jeanne DOE.", "Une grue au port.", "AFP/Jeanne DOE")]
    [InlineData("A map of the dam. Jan Muster/Anadolu/Getty", "A map of the dam.", "Jan Muster/Anadolu/Getty")]
    [InlineData(
        "Men dig, May 4, 2024. REUTERS/Jane Doe/File Photo",
        "Men dig, May 4, 2024.",
        "REUTERS/Jane Doe/File Photo"
    )]
    [InlineData(
        "Men dig. Valley Press Service/Handout via REUTERS",
        "Men dig.",
        "Valley Press Service/Handout via REUTERS"
    )]
    [InlineData("Guards train. Photograph: Jane Doe/AFP/Getty Images", "Guards train.", "Jane Doe/AFP/Getty Images")]
    [InlineData("Рятувальники на березі. Фото: ДСНС", "Рятувальники на березі.", "ДСНС")]
    [InlineData("Guards train © Jane Doe / AFP", "Guards train", "Jane Doe / AFP")]
    [InlineData("Guards gain ground [Jane Doe/AFP]", "Guards gain ground", "Jane Doe/AFP")]
    [InlineData("Guards gain ground [File: Jane Doe/Reuters]", "Guards gain ground", "File: Jane Doe/Reuters")]
    [InlineData(
        "Guards train in May. (Valley Rescue Service / Telegram)",
        "Guards train in May.",
        "Valley Rescue Service / Telegram"
    )]
    [InlineData("Guards train in May. (AP Photo/Jane Doe)", "Guards train in May.", "AP Photo/Jane Doe")]
    [InlineData(
        "Guards train in May. (Valley Press Office via AP)",
        "Guards train in May.",
        "Valley Press Office via AP"
    )]
    [InlineData("(AP Photo/Jane Doe, File) Boats leave the quay.", "Boats leave the quay.", "AP Photo/Jane Doe, File")]
    [InlineData(
        "Un edificio ardió junto al puerto de Osten/LP3D/Ejemplo",
        "Un edificio ardió junto al puerto de Osten",
        "LP3D/Ejemplo"
    )]
    [InlineData("Photograph: Jane Doe/AFP", "", "Jane Doe/AFP")]
    [InlineData("Soldaten am Damm. AP/dpa/Jan Muster", "Soldaten am Damm.", "AP/dpa/Jan Muster")]
    [InlineData(
        "Zniszczony most w mieście. Niedawno go odbito / ANNA PRZYKŁAD / PAP/EPA",
        "Zniszczony most w mieście. Niedawno go odbito",
        "ANNA PRZYKŁAD / PAP/EPA"
    )]
    [InlineData(
        "Найбільше боїв – 49 – було на півдні. Фото ілюстративне",
        "Найбільше боїв – 49 – було на півдні.",
        "Фото ілюстративне"
    )]
    [InlineData("Guards train in May. File photo", "Guards train in May.", "File photo")]
    [InlineData("Rauch über dem Hafen. (Symbolbild)", "Rauch über dem Hafen.", "(Symbolbild)")]
    [InlineData("Наслідки удару. Скриншот: канал міста", "Наслідки удару.", "канал міста")]
    [InlineData("Guards train in May. Courtesy of the Valley Museum", "Guards train in May.", "the Valley Museum")]
    [InlineData("Guards train in May. Pic: AP", "Guards train in May.", "AP")]
    [InlineData(
        "Guards train in May. Guard of the Valley via REUTERS",
        "Guards train in May.",
        "Guard of the Valley via REUTERS"
    )]
    [InlineData("Varias personas esperan en el puerto. / EFE", "Varias personas esperan en el puerto.", "EFE")]
    [InlineData("La digue de nuit, le 9 mars - Jeanne DOE / AFP", "La digue de nuit, le 9 mars", "Jeanne DOE / AFP")]
    [InlineData("Порт города после шторма / фото УНИАН", "Порт города после шторма", "фото УНИАН")]
    [InlineData("Smoke over the port. Image via Example Press", "Smoke over the port.", "Example Press")]
    [InlineData("Smoke over the port. Image via Example Press.", "Smoke over the port.", "Example Press")]
    [InlineData("Facebook / Harbour office", "", "Facebook / Harbour office")]
    [InlineData("Image courtesy of the Valley Museum", "", "the Valley Museum")]
    [InlineData("Guards train in May. / Photo: Courtesy", "Guards train in May.", "Courtesy")]
    [InlineData("Jane Doe/AFP/Getty Images", "", "Jane Doe/AFP/Getty Images")]
    [InlineData(
        "What the streets of Osten look like now - PHOTO CREDIT",
        "What the streets of Osten look like now -",
        "PHOTO CREDIT"
    )]
    [InlineData("Jane Doe (Alamy)", "Jane Doe", "Alamy")]
    [InlineData("Featured Image Credit: AP", "", "AP")]
    [InlineData("© Jane Doe/ZUMA Press Wire / DPA", "", "Jane Doe/ZUMA Press Wire / DPA")]
    [InlineData(
        "Valley Defence Office / AFP Smoke rises over the old mill of Osten",
        "Smoke rises over the old mill of Osten",
        "Valley Defence Office / AFP"
    )]
    public void Find_LineWithACredit_CutsItOff(string line, string text, string credit) =>
        Assert.Equal(new CaptionCredit(text, credit), CaptionCredit.Find(line));

    [Theory]
    [InlineData("The ferry sank at noon, the town told Reuters.")]
    [InlineData("Ferry hit twice in a night as wardens sleep - Reuters")]
    [InlineData("It is the third night without light, agencies report (PA/AP).")]
    [InlineData("OSTEN, Valley (AP) — The ferry sank at noon.")]
    [InlineData("OSTEN (Reuters) - The ferry sank at noon.")]
    [InlineData("Seven S-300/S-400 missiles were fired at the town")]
    [InlineData("The day of the flood: a town under water (Photos)")]
    [InlineData("Міст упав у річку (ФОТО, ВІДЕО)")]
    [InlineData("The list is at https://example.org/list/AFP")]
    [InlineData("The Siege of the Valley: What the Wardens Saw of It, May 4, 2024")]
    [InlineData("The Valley in Brief, May 4, 2024")]
    [InlineData("Losses (brought up to date 9:30 p.m. ET 3/4/23)")]
    [InlineData("Jan Muster (R) will speak in the valley on Friday.")]
    [InlineData("“We stand on that side (left) of the river,” she said.")]
    [InlineData("The warden (left) was seen. The mayor (right) was not.")]
    [InlineData("Boats left the regions of Osten (north) and Mitte (centre).")]
    [InlineData("Jan Muster (FDP) reist bald. Im März besuchte Jana Muster (Grüne) die Stadt.")]
    public void Find_LineOfText_IsNoCaption(string line) => Assert.Null(CaptionCredit.Find(line));

    [Theory]
    [InlineData("Die Bürgermeisterin Jana Muster (hinten M) besucht den Hafen von Osten.")]
    [InlineData("Jana Muster (2. v. l.) besucht den Hafen.")]
    [InlineData("Mayor Jane Doe (left) greets John Roe (second from right) in Osten")]
    [InlineData("Мер Ганна Приклад (ліворуч) відкриває міст")]
    [InlineData("The old mill in Osten is lit in the colors of the valley, May 4, 2024")]
    public void Find_LineThatPointsIntoAPicture_IsACaptionWithoutACredit(string line) =>
        Assert.Equal(new CaptionCredit(line, null), CaptionCredit.Find(line));
}
